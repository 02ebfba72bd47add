import { qrCode } from './qr-code.ts';

interface QrPictureProps {
  readonly address: string;
  /** What the code is, for those who do not see it. */
  readonly alt: string;
}

/** A QR code in lines that stay sharp at any size; dark on light in every theme, or cameras miss it. */
export function QrPicture({ address, alt }: QrPictureProps) {
  const { size, runs } = qrCode(address);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img">
      <title>{alt}</title>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path
        fill="#000"
        d={runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')}
      />
    </svg>
  );
}

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library unmounts by itself only where Vitest's functions are globals; ours are imported.
afterEach(cleanup);

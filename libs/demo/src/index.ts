export { DemoModule } from './demo.module.js';
export { DemoOffice } from './demo-office.js';
export { removeDemo, type DemoRemoved } from './remove-demo.js';
export { DEMO_PASSWORD } from './people/agents.js';

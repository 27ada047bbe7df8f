import { getRouteApi } from '@tanstack/react-router';
import { CaseView } from '../features/cases/CaseView.js';

const route = getRouteApi('/member/cases/$number');

export function CasePage() {
  const { number } = route.useParams();
  return <CaseView key={number} number={number} />;
}

/** Actions and commands that start a cluster which ends with the job; as of 2026-09-01. */
export const throwawayClusters: readonly string[] = [
  'helm/kind-action',
  'engineerd/setup-kind',
  'chainguard-dev/actions/setup-kind',
  'sigstore/scaffolding/actions/setup',
  'container-tools/kind-action',
  'medyagh/setup-minikube',
  'manusa/actions-setup-minikube',
  'absaoss/k3d-action',
  'nolar/setup-k3d-k3s',
  'balchua/microk8s-actions',
  'debianmaster/actions-k3s',
  'kind create cluster',
  'kind load docker-image',
  'kind load image-archive',
  'minikube start',
  'minikube image load',
  'k3d cluster create',
  'k3d image import',
  'ctlptl create cluster',
  'ctlptl apply',
];

/** Actions and commands that log the job into a cluster that stays; as of 2026-09-01. */
export const clusterLogins: readonly string[] = [
  'azure/aks-set-context',
  'azure/k8s-set-context',
  'google-github-actions/get-gke-credentials',
  'digitalocean/action-doctl',
  'redhat-actions/oc-login',
  'aws eks update-kubeconfig',
  'gcloud container clusters get-credentials',
  'az aks get-credentials',
  'doctl kubernetes cluster kubeconfig',
  'oc login',
];

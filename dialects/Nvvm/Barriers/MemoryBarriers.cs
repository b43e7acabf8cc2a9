namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What barriers in memory check.</summary>
internal static class MemoryBarriers
{
    internal static void Verify(Operation op, Verifier verifier, Value address, MemScopeKind scope, bool hasResult = false)
    {
        if (scope is not (MemScopeKind.Cta or MemScopeKind.Cluster)) verifier.ErrorAt(op, "mbarrier scope must be either CTA or Cluster");
        else if (hasResult && ClusterPointer.IsSatisfiedBy(address.Type)) verifier.ErrorAt(op, "mbarrier in shared_cluster space cannot return any value");
    }
}

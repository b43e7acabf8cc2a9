using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Transforms.ReconcileUnrealizedCasts;

/// <summary>Removes the casts between type systems that cancel out, and those that nobody reads.</summary>
[Pass("reconcile-unrealized-casts")]
public sealed partial class ReconcileUnrealizedCastsPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context) => CastReconciliation.Run(op);
}

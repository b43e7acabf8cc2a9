using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Cse;

/// <summary>Computes each expression once: an operation equal to one that dominates it gives way.</summary>
[Pass("cse")]
public sealed partial class CsePass : Pass<Operation>
{
    public override string DisplayName => "CSE";

    protected override void Run(Operation op, PassContext context) => new CommonSubexpressions().Run(op);
}

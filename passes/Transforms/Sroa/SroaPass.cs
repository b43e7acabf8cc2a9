using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Sroa;

/// <summary>Allocates the parts of structs and arrays one by one, where nobody uses the whole (scalar replacement of aggregates).</summary>
[Pass("sroa")]
public sealed partial class SroaPass : Pass<Operation>
{
    public override string DisplayName => "SROA";

    protected override void Run(Operation op, PassContext context)
    {
        var destructuring = new SlotDestructuring(DataLayout.At(op));
        destructuring.Run(op);
        if (destructuring.Destructured == 0) context.MarkUnchanged();
    }
}

using System.Text;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints offset and strides of what is allocated.</summary>
[Pass("test-memref-stride-calculation")]
public sealed partial class MemRefStridesTestPass : SymbolTestPass
{
    public override string DisplayName => "(anonymous namespace)::TestMemRefStrideCalculation";

    protected override void Run(Operation op, string name, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder($"Testing: {name}\n");
        op.Walk(inner =>
        {
            if (inner is not AllocOp allocation) return;
            var type = (MemRefType)allocation.GetResult(0).Type;
            if (StridedLayout.Of(type) is var (strides, offset)) text.Append($"MemRefType offset: {Number(offset)} strides: {string.Join(", ", strides.Select(Number))}\n");
            else text.Append($"MemRefType {type} cannot be converted to strided form\n");
        });
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static string Number(long number) => number == Shape.Dynamic ? "?" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

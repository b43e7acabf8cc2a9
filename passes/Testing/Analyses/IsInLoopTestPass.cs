using System.Text;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints of each block whether it is in a loop.</summary>
[Pass("test-block-is-in-loop")]
public sealed partial class IsInLoopTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::IsInLoopPass";

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder();
        var names = new ValueNames(op);
        foreach (var block in BlockOrder.Postorder(op))
            text.Append($"Block is {(LoopInfo.IsInLoop(block) ? "" : "not ")}in a loop\n{names.Print(block)}\n");
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }
}

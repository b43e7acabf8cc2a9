using System.Text;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints the natural loops of functions.</summary>
[Pass("test-cfg-loop-info")]
public sealed partial class LoopInfoTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::TestCFGLoopInfo";

    protected override void Run(IFunction op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder($"Testing : {NameText.Of(context.Root, "sym_name")}\n");
        if (op.Body.IsEmpty) text.Append("empty region\n");
        else Write(text, op.Body, new ValueNames(context.Root));
        context.WriteError(text.ToString());
        context.MarkUnchanged();
    }

    private static void Write(StringBuilder text, Region body, ValueNames names)
    {
        text.Append($"Blocks : {names[body.Entry]}");
        foreach (var block in body.Blocks) text.Append($", {names[block]}");
        text.Append('\n');
        var order = new DominanceInfo().ReversePostorder(body);
        // Loops in no other are listed from the last to the first, loops in others in the order of control.
        var loops = new LoopInfo(body).OutermostLoops.Reverse().ToList();
        if (loops.Count == 0) text.Append("no loops\n");
        foreach (var loop in loops) Write(text, loop, names, order, indent: 0);
    }

    private static void Write(StringBuilder text, NaturalLoop loop, ValueNames names, IReadOnlyList<Block> order, int indent)
    {
        text.Append(' ', indent * 2).Append($"Loop at depth {loop.Depth} containing: ");
        var blocks = order.Where(block => block != loop.Header && loop.Contains(block)).Prepend(loop.Header);
        text.AppendJoin(',', blocks.Select(block => names[block] + Marks(loop, block))).Append('\n');
        foreach (var inner in loop.InnerLoops) Write(text, inner, names, order, indent + 2);
    }

    private static string Marks(NaturalLoop loop, Block block) =>
        (block == loop.Header ? "<header>" : "") + (loop.Latches.Contains(block) ? "<latch>" : "") + (loop.ExitingBlocks.Contains(block) ? "<exiting>" : "");
}

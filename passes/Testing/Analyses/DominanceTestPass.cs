using System.Text;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints of each two blocks which dominates and post-dominates which, and numbers them.</summary>
[Pass("test-print-dominance")]
public sealed partial class DominanceTestPass : SymbolTestPass
{
    private const string NumbersName = "test.block_ids";

    public override string DisplayName => "(anonymous namespace)::TestDominancePass";

    protected override void Run(Operation op, string name, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var blocks = NumberBlocks(op);
        var (before, after) = (new DominanceInfo(), new PostDominanceInfo());
        var text = new StringBuilder($"Testing : {name}\n");
        text.Append("--- DominanceInfo ---\n");
        WriteNearest(text, blocks, before.NearestCommonDominator);
        text.Append("--- PostDominanceInfo ---\n");
        WriteNearest(text, blocks, after.NearestCommonPostDominator);
        text.Append("--- Block Dominance relationship ---\n");
        WriteRelation(text, blocks, "dominates", before.Dominates);
        text.Append("--- Block PostDominance relationship ---\n");
        WriteRelation(text, blocks, "postdominates", after.PostDominates);
        context.WriteOutput(text.ToString());
    }

    /// <summary>Numbers the blocks, inner ones first and the one around the operation last, and writes the numbers on the operations inside that hold the blocks.</summary>
    private static List<Block> NumberBlocks(Operation op)
    {
        var blocks = new List<Block>();
        var known = new HashSet<Block>();
        op.Walk(inner =>
        {
            if (inner.Block is not { } block || !known.Add(block)) return;
            // What is around the operation is not the pass's to change, though upstream's does.
            if (block != op.Block) Annotate(block.ParentOp!, blocks.Count);
            blocks.Add(block);
        });
        return blocks;
    }

    private static void Annotate(Operation holder, long number)
    {
        var numbers = new List<long>();
        if (holder.GetAttribute<DenseArrayAttr>(NumbersName) is { ElementType: IntegerType { Width: 64 } } known)
            for (int i = 0; i < known.Count; i++) numbers.Add(known.GetInt64(i));
        numbers.Add(number);
        holder.SetAttribute(NumbersName, DenseArrayAttr.I64(numbers.ToArray()));
    }

    /// <summary>False where operations may stand in any order: there a block comes before itself.</summary>
    private static bool HasOrder(Block block) => !block.ParentOp!.Info.Is(OperationTraits.GraphRegion);

    private static void WriteNearest(StringBuilder text, List<Block> blocks, Func<Block, Block, Block?> nearest)
    {
        for (int i = 0; i < blocks.Count; i++)
            for (int j = 0; j < blocks.Count; j++)
                text.Append($"Nearest({i}, {j}) = {(nearest(blocks[i], blocks[j]) is { } found ? blocks.IndexOf(found).ToString(System.Globalization.CultureInfo.InvariantCulture) : "<no dom>")}\n");
    }

    private static void WriteRelation(StringBuilder text, List<Block> blocks, string relation, Func<Block, Block, bool> holds)
    {
        for (int i = 0; i < blocks.Count; i++)
            for (int j = 0; j < blocks.Count; j++)
            {
                int known = holds(blocks[i], blocks[j]) ? 1 : 0;
                text.Append($"{relation}({i}, {j}) = {known} (properly = {(i == j && HasOrder(blocks[i]) ? 0 : known)})\n");
            }
    }
}

using System.Text;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Walks over operations, blocks and regions in all orders, and takes them out of copies while it walks.</summary>
[Pass("test-ir-visitors")]
public sealed partial class VisitorsTestPass : Pass<Operation>
{
    private static readonly IrWalk PreOrder = new(isPreOrder: true);
    private static readonly IrWalk PostOrder = new(isPreOrder: false);

    public override string DisplayName => "(anonymous namespace)::TestIRVisitorsPass";

    protected override void Run(Operation op, PassContext context)
    {
        var text = new StringBuilder();
        Visit(text, op, "pre-order", PreOrder);
        Visit(text, op, "post-order", PostOrder);
        Visit(text, op, "reverse post-order", new IrWalk(isPreOrder: false, WalkOrder.Reverse));
        PostOrder.Operations(op, inner =>
        {
            if (inner is IFunction) VisitByDominance(text, inner);
            return WalkAnswer.Advance;
        });
        VisitFromBlocks(text, op, "pre-order", PreOrder);
        VisitFromBlocks(text, op, "post-order", PostOrder);
        VisitFromRegions(text, op, "pre-order", PreOrder);
        VisitFromRegions(text, op, "post-order", PostOrder);
        EraseInside(text, op, "pre-order", PreOrder);
        EraseInside(text, op, "post-order", PostOrder);
        EraseAll(text, op);
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static void Visit(StringBuilder text, Operation op, string order, IrWalk walk)
    {
        text.Append($"Op {order} visits\n");
        walk.Operations(op, inner => Say(text, "Visiting", Describe(inner)));
        text.Append($"Block {order} visits\n");
        walk.Blocks(op, block => Say(text, "Visiting", Describe(block)));
        text.Append($"Region {order} visits\n");
        walk.Regions(op, region => Say(text, "Visiting", Describe(region)));
    }

    private static void VisitByDominance(StringBuilder text, Operation op)
    {
        Visit(text, op, "forward dominance post-order", new IrWalk(isPreOrder: false, WalkOrder.ForwardDominance));
        Visit(text, op, "reverse dominance post-order", new IrWalk(isPreOrder: false, WalkOrder.ReverseDominance));
    }

    private static void VisitFromBlocks(StringBuilder text, Operation op, string order, IrWalk walk)
    {
        text.Append($"Invoke block {order} visits on blocks\n");
        op.Walk(inner =>
        {
            if (!inner.HasAttribute("walk_blocks")) return;
            foreach (var region in inner.Regions)
                foreach (var start in region.Blocks) walk.Blocks(start, block => Say(text, "Visiting", Describe(block)));
        });
    }

    private static void VisitFromRegions(StringBuilder text, Operation op, string order, IrWalk walk)
    {
        text.Append($"Invoke region {order} visits on region\n");
        op.Walk(inner =>
        {
            if (!inner.HasAttribute("walk_regions")) return;
            foreach (var start in inner.Regions) walk.Regions(start, region => Say(text, "Visiting", Describe(region)));
        });
    }

    /// <summary>What is right in a module stays, so that there is something to walk over.</summary>
    private static void EraseInside(StringBuilder text, Operation op, string order, IrWalk walk)
    {
        text.Append($"Op {order} erasures (skip)\n");
        walk.Operations(op.Clone(), inner =>
        {
            if (inner is ModuleOp || inner.ParentOp is null or ModuleOp) return WalkAnswer.Advance;
            Say(text, "Erasing", Describe(inner));
            inner.Detach();
            return WalkAnswer.Skip;
        });
        text.Append($"Block {order} erasures (skip)\n");
        walk.Blocks(op.Clone(), block =>
        {
            if (block.ParentOp is ModuleOp or { ParentOp: null or ModuleOp }) return WalkAnswer.Advance;
            Erase(text, block);
            return WalkAnswer.Skip;
        });
    }

    private static void EraseAll(StringBuilder text, Operation op)
    {
        text.Append("Op post-order erasures (no skip)\n");
        PostOrder.Operations(op.Clone(), inner =>
        {
            Say(text, "Erasing", Describe(inner));
            if (inner.Block is not null) inner.Detach();
            return WalkAnswer.Advance;
        });
        text.Append("Block post-order erasures (no skip)\n");
        PostOrder.Blocks(op.Clone(), block =>
        {
            Erase(text, block);
            return WalkAnswer.Advance;
        });
    }

    private static void Erase(StringBuilder text, Block block)
    {
        if (block.HasPredecessors)
        {
            text.Append($"Cannot erase {Describe(block)}, still has uses\n");
            return;
        }
        Say(text, "Erasing", Describe(block));
        foreach (var op in block.Operations) op.DropAllReferences();
        block.Detach();
    }

    private static WalkAnswer Say(StringBuilder text, string what, string where)
    {
        text.Append(what).Append(' ').Append(where).Append('\n');
        return WalkAnswer.Advance;
    }

    private static string Describe(Operation op) => $"op '{op.Name}'";

    private static string Describe(Region region) => $"region {region.Index} from operation '{region.Owner.Name}'";

    private static string Describe(Block block)
    {
        int index = 0;
        for (var before = block.Previous; before is not null; before = before.Previous) index++;
        return $"block ^bb{index} from {Describe(block.Parent!)}";
    }
}

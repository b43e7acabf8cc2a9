using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Transforms.Sccp;

/// <summary>Finds values that are the same on every way that control can take, and makes constants of them.</summary>
[Pass("sccp")]
public sealed partial class SccpPass : Pass<Operation>
{
    public override string DisplayName => "SCCP";

    protected override void Run(Operation op, PassContext context)
    {
        var solver = new DataFlowSolver();
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantPropagation());
        solver.Run(op);
        var constants = new ConstantScope(new PatternRewriter(op.Context));
        bool changed = false;
        // The order decides in which order new constants stand: blocks in order, what regions hold after the rest of their block.
        var pending = new Stack<Block>();
        Push(op, pending);
        while (pending.TryPop(out var block)) changed |= Rewrite(block, solver, constants, pending);
        if (!changed) context.MarkUnchanged();
    }

    private static void Push(Operation op, Stack<Block> pending)
    {
        foreach (var region in op.Regions)
            for (var block = region.LastBlock; block is not null; block = block.Previous) pending.Push(block);
    }

    private static bool Rewrite(Block block, DataFlowSolver solver, ConstantScope constants, Stack<Block> pending)
    {
        bool changed = false;
        foreach (var op in block.Operations)
        {
            bool all = op.ResultCount > 0;
            foreach (var result in op.Results) all &= TryReplace(result, block, solver, constants, ref changed);
            if (all && SideEffects.IsTriviallyDead(op)) op.Erase();
            else Push(op, pending);
        }
        foreach (var argument in block.Arguments) TryReplace(argument, block, solver, constants, ref changed);
        return changed;
    }

    private static bool TryReplace(Value value, Block block, DataFlowSolver solver, ConstantScope constants, ref bool changed)
    {
        if (solver.Lookup<Lattice<ConstantValue>>(Anchor.Of(value))?.Element is not { Value: { } attribute, Dialect: { } dialect }) return false;
        if (constants.GetOrCreate(block, dialect, attribute, value.Type) is not { } constant) return false;
        value.ReplaceAllUsesWith(constant);
        changed = true;
        return true;
    }
}

using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Interpreter;

/// <summary>Numbers the values of a function and turns its operations into instructions.</summary>
internal sealed class PlanBuilder
{
    public Dictionary<Value, int> Slots { get; } = [];
    public Dictionary<Region, RegionPlan> Regions { get; } = [];

    public RegionPlan Build(Region region)
    {
        // A block may use values of one that comes after it in the text, so that all are numbered first.
        foreach (var block in region.Blocks) Number(block);
        var plan = new RegionPlan(region, [.. region.Blocks.Select(Build)]);
        Regions.Add(region, plan);
        return plan;
    }

    private void Number(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++) Slots.Add(block.GetArgument(i), Slots.Count);
        foreach (var op in block.Operations)
            foreach (var result in op.Results) Slots.Add(result, Slots.Count);
    }

    private BlockPlan Build(Block block)
    {
        var instructions = new List<Instruction>();
        foreach (var op in block.Operations) instructions.Add(Build(op));
        MarkDead(block, instructions);
        return new BlockPlan(block)
        {
            ArgumentSlots = [.. block.ArgumentValues().Select(v => Slots[v])],
            Instructions = [.. instructions],
        };
    }

    private Instruction Build(Operation op)
    {
        var evaluable = op.As<IEvaluable>() ?? (FoldedOperation.Knows(op) ? FoldedOperation.Instance : null);
        var regions = new RegionPlan[op.RegionCount];
        for (int i = 0; i < regions.Length; i++) regions[i] = Build(op.GetRegion(i));
        return new Instruction(op)
        {
            Kind = KindOf(op, evaluable),
            Evaluable = evaluable,
            OperandSlots = [.. op.Operands.ToArray().Select(v => v.IsNull ? -1 : Slots.GetValueOrDefault(v, -1))],
            ResultSlots = [.. op.Results.ToArray().Select(v => Slots[v])],
            Regions = regions,
        };
    }

    private static InstructionKind KindOf(Operation op, IEvaluable? evaluable)
    {
        if (evaluable is not null) return InstructionKind.Evaluate;
        if (op.SuccessorCount > 0) return op.As<IBranch>() is null ? InstructionKind.Unsupported : InstructionKind.Branch;
        if (op.Is(OperationTraits.Terminator)) return InstructionKind.Return;
        return op.As<ICall>() is null ? InstructionKind.Unsupported : InstructionKind.Call;
    }

    /// <summary>Finds after which instruction each value of the block is read no more, so that large tensors go early.</summary>
    private void MarkDead(Block block, List<Instruction> instructions)
    {
        var lastUse = new Dictionary<Operation, List<int>>();
        foreach (var value in block.ArgumentValues()) Note(value, null);
        foreach (var op in block.Operations)
            foreach (var result in op.Results) Note(result, op);
        foreach (var instruction in instructions)
            if (lastUse.TryGetValue(instruction.Op, out var slots)) instruction.DeadSlots = [.. slots];

        void Note(Value value, Operation? last)
        {
            foreach (var use in value.Uses)
            {
                var user = use.Owner;
                while (user.Block != block)
                {
                    // A use in another block of the region may come at any time.
                    if (user.ParentOp is not { } parent || user.ParentRegion == block.Parent) return;
                    user = parent;
                }
                if (last is null || (last != user && last.IsBeforeInBlock(user))) last = user;
            }
            if (last is null) return;
            if (!lastUse.TryGetValue(last, out var slots)) lastUse.Add(last, slots = []);
            slots.Add(Slots[value]);
        }
    }
}

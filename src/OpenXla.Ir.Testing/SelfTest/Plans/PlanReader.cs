namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>Makes a plan of an operation.</summary>
internal sealed class PlanReader
{
    private readonly Dictionary<Value, int> _numbers = [];
    private int _next;
    private bool _isOrdered = true;

    /// <summary>The plan; null where values are used before they are defined.</summary>
    public static OpPlan? Read(Operation op)
    {
        var reader = new PlanReader();
        var plan = reader.ReadOp(op, null);
        return reader._isOrdered ? plan : null;
    }

    private OpPlan ReadOp(Operation op, List<Block>? blocks)
    {
        var operands = new OperandPlan[op.OperandCount];
        for (int i = 0; i < operands.Length; i++)
        {
            var value = op.GetOperand(i);
            operands[i] = new OperandPlan(value.Type, _numbers.TryGetValue(value, out int number) ? number : OperandPlan.Open);
            // At the root, what has no number comes from outside.
            if (blocks is not null && operands[i].IsOpen) _isOrdered = false;
        }
        var regions = new RegionPlan[op.RegionCount];
        for (int i = 0; i < regions.Length; i++) regions[i] = ReadRegion(op.GetRegion(i));
        int first = _next;
        var results = new IrType[op.ResultCount];
        for (int i = 0; i < results.Length; i++) results[i] = Number(op.GetResult(i));
        var successors = new int[op.SuccessorCount];
        for (int i = 0; i < successors.Length; i++) successors[i] = blocks?.IndexOf(op.GetSuccessor(i)) ?? -1;
        return new OpPlan(op.Name, operands, results, first, [.. op.AllAttributes], regions, successors);
    }

    private RegionPlan ReadRegion(Region region)
    {
        var blocks = region.Blocks.ToList();
        var plans = new BlockPlan[blocks.Count];
        for (int i = 0; i < plans.Length; i++)
        {
            int first = _next;
            var arguments = new IrType[blocks[i].ArgumentCount];
            for (int k = 0; k < arguments.Length; k++) arguments[k] = Number(blocks[i].GetArgument(k));
            var ops = new List<OpPlan>();
            foreach (var op in blocks[i].Operations) ops.Add(ReadOp(op, blocks));
            plans[i] = new BlockPlan(arguments, first, [.. ops]);
        }
        return new RegionPlan(plans);
    }

    private IrType Number(Value value)
    {
        _numbers[value] = _next++;
        return value.Type;
    }
}

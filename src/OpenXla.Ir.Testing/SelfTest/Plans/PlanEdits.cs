using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>Plans made of plans.</summary>
internal static class PlanEdits
{
    /// <summary>A module around operations.</summary>
    public static OpPlan Module(OpPlan[] body) => new(ModuleOp.OperationName, [], [], 0, [], [new RegionPlan([new BlockPlan([], 0, body)])], []);

    /// <summary>Gives each open operand of some operations a value of its own, by an operation before the one that needs it.</summary>
    public static List<OpPlan> Close(IEnumerable<OpPlan> ops, int next, out int end)
    {
        var closed = new List<OpPlan>();
        foreach (var op in ops)
        {
            var plan = op.Shift(next);
            next = Math.Max(next, plan.Bound);
            for (int i = 0; i < plan.Operands.Length; i++)
            {
                if (!plan.Operands[i].IsOpen) continue;
                closed.Add(OpPlan.Source(plan.Operands[i].Type, next));
                plan = plan with { Operands = With(plan.Operands, i, plan.Operands[i] with { Source = next }) };
                next++;
            }
            closed.Add(plan);
        }
        end = next;
        return closed;
    }

    /// <summary>A copy of a list with another item at a place.</summary>
    public static T[] With<T>(T[] items, int at, T item)
    {
        var copy = (T[])items.Clone();
        copy[at] = item;
        return copy;
    }

    /// <summary>A copy of a list without the item at a place.</summary>
    public static T[] Without<T>(T[] items, int at) => [.. items[..at], .. items[(at + 1)..]];

    /// <summary>Gives a value to each operand whose value is gone.</summary>
    public static OpPlan Repair(OpPlan root)
    {
        int next = root.Bound;
        var defined = new HashSet<int>();
        return RepairOp(root, [], defined, ref next);
    }

    private static OpPlan RepairOp(OpPlan op, List<OpPlan> before, HashSet<int> defined, ref int next)
    {
        var operands = (OperandPlan[])op.Operands.Clone();
        for (int i = 0; i < operands.Length; i++)
        {
            if (defined.Contains(operands[i].Source)) continue;
            before.Add(OpPlan.Source(operands[i].Type, next));
            operands[i] = operands[i] with { Source = next++ };
        }
        var regions = new RegionPlan[op.Regions.Length];
        for (int r = 0; r < regions.Length; r++)
        {
            var blocks = new BlockPlan[op.Regions[r].Blocks.Length];
            foreach (var block in op.Regions[r].Blocks)
                for (int i = 0; i < block.Arguments.Length; i++) defined.Add(block.FirstArgument + i);
            for (int b = 0; b < blocks.Length; b++)
            {
                var body = new List<OpPlan>();
                foreach (var inner in op.Regions[r].Blocks[b].Ops)
                {
                    var repaired = RepairOp(inner, body, defined, ref next);
                    body.Add(repaired);
                }
                blocks[b] = op.Regions[r].Blocks[b] with { Ops = [.. body] };
            }
            regions[r] = new RegionPlan(blocks);
        }
        for (int i = 0; i < op.Results.Length; i++) defined.Add(op.FirstResult + i);
        return op with { Operands = operands, Regions = regions };
    }
}

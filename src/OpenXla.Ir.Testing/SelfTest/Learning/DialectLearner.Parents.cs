using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Plans;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

internal sealed partial class DialectLearner
{
    private void LearnInParents(OperationInfo op)
    {
        if (op.Definition is null) return;
        var parents = _parents.TryGetValue(op.Name, out var named) ? named.SelectMany(_knowledge.PlansFor).ToList()
            : [.. _knowledge.Covered.SelectMany(name => _knowledge.PlansFor(name).Take(2)).Where(p => p.Regions.Length > 0)];
        if (parents.Count == 0) return;
        int found = 0;
        for (int i = 0; i < ParentTries && found < 12; i++)
        {
            var plan = _random.Pick(parents);
            var module = ModuleOp.Create(_context);
            AddSymbols(module);
            bool isGood = Judge(op, module, () =>
            {
                var root = BuildOpen(plan, module);
                return Insert(op, root, named) ? root : null;
            });
            if (isGood) found++;
        }
    }

    /// <summary>Builds a plan in a module, with values for its open operands.</summary>
    private Operation BuildOpen(OpPlan plan, ModuleOp module)
    {
        var closed = PlanEdits.Close([plan], 0, out _);
        Operation root = null!;
        var around = PlanBuilder.Build(_context, new ModulePlan(PlanEdits.Module([.. closed]), 0));
        while (around.Body.First is { } op)
        {
            op.Detach();
            module.Body.Append(op);
            root = op;
        }
        return root;
    }

    /// <summary>Puts a new operation into one of the blocks inside <paramref name="root"/>: at the end for a terminator, else before the end.</summary>
    private bool Insert(OperationInfo info, Operation root, List<string>? parents)
    {
        var blocks = new List<Block>();
        root.Walk(op =>
        {
            if (parents is not null && !parents.Contains(op.Name)) return;
            foreach (var region in op.Regions) blocks.AddRange(region.Blocks);
        });
        if (blocks.Count == 0) return false;
        var block = _random.Pick(blocks);
        var end = block.Last;
        if (info.Is(OperationTraits.Terminator))
        {
            var wish = end?.Operands.Types().ToArray();
            if (end is not null && (end.Is(OperationTraits.Terminator) || end.Name == OpPlan.EndName)) end.Erase();
            var others = block.Parent!.Blocks.Where(b => !b.IsEntry).ToList();
            return _maker.Append(info, block, _random.Chance(60) ? wish : null, others.Count > 0 ? others : null) is not null;
        }
        bool isEnded = end is not null && (end.Is(OperationTraits.Terminator) || end.Name == OpPlan.EndName);
        if (isEnded) end!.Detach();
        bool isMade = _maker.Append(info, block) is not null;
        if (isEnded) block.Append(end!);
        return isMade;
    }

    private static List<string> ParentsIn(string complaint)
    {
        var match = Parents().Match(complaint);
        return match.Success ? [.. match.Groups[1].Value.Split(", ")] : [];
    }
}

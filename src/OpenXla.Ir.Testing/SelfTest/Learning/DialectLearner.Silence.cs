using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

internal sealed partial class DialectLearner
{
    /// <summary>Finds out what the custom forms of operations do not show.</summary>
    private void FindSilence()
    {
        var plans = _ops.SelectMany(op => _knowledge.PlansFor(op.Name)).Distinct().GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var op in _ops)
        {
            if (!plans.TryGetValue(op.Name, out var own)) continue;
            var hiding = own.Where(p => p.Regions.Any(r => r.Blocks.Any(b => b.Ops.Length > 0)) && !ShowsBody(p)).Take(PlansOfClosed).ToList();
            if (hiding.Count > 0) _knowledge.Closed.Add(op.Name);
            if (own.Take(8).Any(p => Survives(p with { Attributes = [.. p.Attributes, new NamedAttribute("selftest.note", UnitAttr.Instance)] }) == false))
            {
                _knowledge.Bare.Add(op.Name);
                _knowledge.Lossy.Add(op.Name);
            }
            FindUnsaid(op, [.. hiding, .. own]);
            foreach (var attribute in (op.Definition?.Attributes ?? []).Where(a => a is { IsOptional: true, Default: null, IsSymbolName: false }))
                if (own.Find(p => p.Attributes.Any(a => a.Name == attribute.Name)) is { } plan
                    && Survives(plan with { Attributes = Array.FindAll(plan.Attributes, a => a.Name != attribute.Name) }) == true) _knowledge.Droppable.Add((op.Name, attribute.Name));
        }
    }

    private void FindUnsaid(OperationInfo op, List<OpPlan> plans)
    {
        // What stands in a body that is not shown may follow from any attribute.
        bool isClosed = _knowledge.Closed.Contains(op.Name);
        foreach (var attribute in (op.Definition?.Attributes ?? []).Where(a => !a.IsSymbolName && (isClosed || a is { IsOptional: true, Default: null })))
        {
            var values = _knowledge.Palette.Fitting(op.Name, attribute).Distinct();
            // What says as little as nothing may be left out by any form.
            if (!isClosed && !_knowledge.Lossy.Contains(op.Name)) values = values.Where(SaysNothing);
            // Of many values few may fit a plan, as a kind of operation has so many operands.
            var tried = values.Take(isClosed ? ValuesOfClosed : ValuesOfOpen).ToList();
            bool isUnsaid = plans.Where(p => p.Attributes.Any(a => a.Name == attribute.Name)).Take(isClosed ? PlansOfClosed : 1).Any(plan => tried.Exists(value => IsLostIn(plan, attribute.Name, value)));
            if (isUnsaid) _knowledge.Unsaid.Add((op.Name, attribute.Name));
        }
    }

    private const int ValuesOfOpen = 16;
    private const int ValuesOfClosed = 64;
    private const int PlansOfClosed = 4;

    private bool IsLostIn(OpPlan plan, string attribute, IrAttribute value)
    {
        int at = Array.FindIndex(plan.Attributes, a => a.Name == attribute);
        return Survives(plan with { Attributes = PlanEdits.With(plan.Attributes, at, new NamedAttribute(attribute, value)) }) == false;
    }

    private static bool SaysNothing(IrAttribute value) =>
        value is IntegerAttr { IsZero: true } or StringAttr { Value: "" } or ArrayAttr { Count: 0 } or DictionaryAttr { Count: 0 } or DenseArrayAttr { Count: 0 };

    /// <summary>Whether a plan is the same after reading; null where it is not valid.</summary>
    private bool? Survives(OpPlan plan)
    {
        try
        {
            var module = ModuleOp.Create(_context);
            AddSymbols(module);
            BuildOpen(plan, module);
            return IrVerifier.Verify(module) && _law.ReadCustom(module) is { Failure: null } read ? read.IsSame : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    private bool ShowsBody(OpPlan plan)
    {
        var module = ModuleOp.Create(_context);
        AddSymbols(module);
        var root = BuildOpen(plan, module);
        var block = root.Regions.ToArray().SelectMany(r => r.Blocks).First(b => b.First is not null);
        block.InsertBefore(PlanBuilder.Build(_context, OpPlan.Source(IntegerType.I32, 0)), block.First);
        return IrVerifier.Verify(module) && _law.ReadCustom(module) is { IsSame: true, Failure: null };
    }
}

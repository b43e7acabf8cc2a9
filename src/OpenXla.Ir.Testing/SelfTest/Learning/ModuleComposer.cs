using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Law;
using OpenXla.Ir.Testing.SelfTest.Palettes;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Puts modules together from what is known of a dialect. A module follows from seed, dialect and number alone.</summary>
internal sealed class ModuleComposer(DialectKnowledge knowledge, ulong seed)
{
    private const int Simple = 2;

    private static readonly string[] Names = ["selftest.note", "selftest.a b", "selftest.x-1", "selftest.\"quoted\"", "plain"];

    private readonly ulong _dialect = SelfTestRandom.Hash(knowledge.Dialect);

    /// <summary>A module that the verifier accepts; null where none came about.</summary>
    public ComposedModule? Compose(IrContext context, int index)
    {
        if (knowledge.Covered.Count == 0) return null;
        // The more daring, the less sure: what is rejected is made again with fewer liberties.
        for (int level = 0; level <= Simple; level++)
        {
            var random = new SelfTestRandom(SelfTestRandom.Mix(seed, _dialect, (ulong)index));
            var plan = Plan(random, level);
            ModuleOp? module = null;
            try
            {
                module = PlanBuilder.Build(context, plan);
                if (IrVerifier.Verify(module)) return new ComposedModule(plan, module, null);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                return new ComposedModule(plan, module, LawFailure.Of(module is null ? "creation" : "verification", failure));
            }
        }
        return null;
    }

    private ModulePlan Plan(SelfTestRandom random, int level)
    {
        ulong locations = random.Chance(25) ? random.Next() | 1 : 0;
        int count = level == Simple ? 1 : 1 + random.Weighted(45, 25, 12, 8, 4, 3, 2, 1);
        var body = new List<OpPlan>();
        var symbols = new SortedSet<string>(StringComparer.Ordinal);
        var values = new List<OperandPlan>();
        int next = 0, names = 0;
        for (int i = 0; i < count; i++)
        {
            var plans = knowledge.PlansFor(random.Pick(knowledge.Covered));
            var plan = random.Pick(plans);
            NoteSymbols(plan, symbols);
            if (level == 0) plan = Vary(plan, random);
            if (DialectLearner.Rename(plan, $"op{names++}") is { } renamed) plan = renamed;
            plan = plan.Shift(next);
            next = Math.Max(next, plan.Bound);
            Supply(plan, body, values, ref next, random, level);
        }
        if (level == 0 && random.Chance(20)) body = Around(body, ref next);
        foreach (var name in symbols)
        {
            var symbol = knowledge.Symbols[name].Shift(next);
            next = Math.Max(next, symbol.Bound);
            body.Insert(0, symbol);
        }
        return new ModulePlan(PlanEdits.Repair(PlanEdits.Module([.. body])), locations);
    }

    /// <summary>Appends an operation with values for its open operands: results of earlier ones or new ones.</summary>
    private void Supply(OpPlan plan, List<OpPlan> body, List<OperandPlan> values, ref int next, SelfTestRandom random, int level)
    {
        var operands = (OperandPlan[])plan.Operands.Clone();
        for (int i = 0; i < operands.Length; i++)
        {
            if (!operands[i].IsOpen) continue;
            // Affine maps show a value that stands in two places as one dimension.
            int known = level == 0 && random.Chance(50) ? FindValue(values, operands[i].Type) : OperandPlan.Open;
            if (operands.AsSpan(0, i).Contains(operands[i] with { Source = known })) known = OperandPlan.Open;
            if (known == OperandPlan.Open)
            {
                known = next++;
                body.Add(OpPlan.Source(operands[i].Type, known));
                values.Add(operands[i] with { Source = known });
            }
            operands[i] = operands[i] with { Source = known };
        }
        plan = plan with { Operands = operands };
        if (level == 0 && random.Chance(25) && TryNest(plan, body, random)) return;
        body.Add(plan);
        for (int i = 0; i < plan.Results.Length; i++) values.Add(new OperandPlan(plan.Results[i], plan.FirstResult + i));
    }

    private static int FindValue(List<OperandPlan> values, IrType type)
    {
        for (int i = values.Count - 1; i >= 0; i--)
            if (values[i].Type.Equals(type)) return values[i].Source;
        return OperandPlan.Open;
    }

    /// <summary>Puts an operation without operands from outside into a block of an earlier one.</summary>
    private bool TryNest(OpPlan plan, List<OpPlan> body, SelfTestRandom random)
    {
        int at = body.FindLastIndex(op => !knowledge.Closed.Contains(op.Name) && op.Regions.Any(r => r.Blocks.Any(b => b.Ops.Length > 0)));
        if (at < 0) return false;
        var host = body[at];
        int region = Array.FindIndex(host.Regions, r => r.Blocks.Any(b => b.Ops.Length > 0));
        var block = host.Regions[region].Blocks[0];
        if (block.Ops.Length == 0) return false;
        // The values that it takes are defined after the host; repair gives it others inside.
        var nested = block with { Ops = [.. block.Ops[..^1], plan, block.Ops[^1]] };
        if (random.Chance(30)) nested = block with { Ops = [plan, .. block.Ops] };
        var blocks = PlanEdits.With(host.Regions[region].Blocks, 0, nested);
        body[at] = host with { Regions = PlanEdits.With(host.Regions, region, new RegionPlan(blocks)) };
        return true;
    }

    /// <summary>The same inside an operation of no dialect, whose block gives the values.</summary>
    private static List<OpPlan> Around(List<OpPlan> body, ref int next)
    {
        var sources = body.Where(op => op.Name == OpPlan.SourceName).ToList();
        int first = next;
        next += sources.Count;
        var numbers = new Dictionary<int, int>();
        for (int i = 0; i < sources.Count; i++) numbers[sources[i].FirstResult] = first + i;
        var inner = body.Where(op => op.Name != OpPlan.SourceName).Select(op => Replace(op, numbers)).ToList();
        inner.Add(new OpPlan(OpPlan.EndName, [], [], next, [], [], []));
        var block = new BlockPlan([.. sources.Select(s => s.Results[0])], first, [.. inner]);
        return [new OpPlan(OpPlan.RegionName, [], [], next, [], [new RegionPlan([block])], [])];
    }

    private static OpPlan Replace(OpPlan op, Dictionary<int, int> numbers) => op with
    {
        Operands = Array.ConvertAll(op.Operands, o => numbers.TryGetValue(o.Source, out int other) ? o with { Source = other } : o),
        Regions = Array.ConvertAll(op.Regions, r => new RegionPlan(Array.ConvertAll(r.Blocks, b => b with { Ops = Array.ConvertAll(b.Ops, inner => Replace(inner, numbers)) }))),
    };

    private void NoteSymbols(OpPlan plan, SortedSet<string> symbols)
    {
        if (knowledge.Symbols.Count == 0) return;
        foreach (var op in plan.All())
            foreach (var attribute in op.Attributes) NoteSymbols(attribute.Value, symbols);
    }

    private void NoteSymbols(IrAttribute attribute, SortedSet<string> symbols)
    {
        if (attribute is SymbolRefAttr reference)
        {
            if (knowledge.Symbols.ContainsKey(reference.Root)) symbols.Add(reference.Root);
            return;
        }
        if (attribute is ArrayAttr or DictionaryAttr) attribute.VisitParts(static _ => { }, part => NoteSymbols(part, symbols));
    }

    /// <summary>Other attributes: the definition's own, or some that are not.</summary>
    private OpPlan Vary(OpPlan plan, SelfTestRandom random)
    {
        if (random.Chance(30) && plan.Attributes.Length > 0) plan = VaryInherent(plan, random);
        if (!random.Chance(12) || knowledge.Bare.Contains(plan.Name)) return plan;
        var value = random.Chance(30) && knowledge.Palette.OwnAttributes.Count > 0 ? random.Pick(knowledge.Palette.OwnAttributes) : random.Pick(knowledge.Palette.Attributes);
        var name = random.Pick(Names);
        return plan.Attributes.Any(a => a.Name == name) ? plan : plan with { Attributes = [.. plan.Attributes, new NamedAttribute(name, value)] };
    }

    private OpPlan VaryInherent(OpPlan plan, SelfTestRandom random)
    {
        int at = random.Next(plan.Attributes.Length);
        var attribute = plan.Attributes[at];
        // An attribute that the operation has given itself may follow from the others.
        if (plan.Attributes.Any(a => !a.Name.EndsWith("SegmentSizes", StringComparison.Ordinal) && knowledge.Definition(plan.Name)?.Attributes.Any(known => known.Name == a.Name) != true)) return plan;
        if (knowledge.Definition(plan.Name)?.Attributes.FirstOrDefault(a => a.Name == attribute.Name) is not { IsSymbolName: false } known || attribute.Name == "sym_visibility") return plan;
        // Custom forms show maps together with their operands, in the order of these.
        if (attribute.Value is AffineMapAttr) return plan;
        // A custom form may leave a default out, or what says the same as nothing.
        if (knowledge.Unsaid.Contains((plan.Name, known.Name))) return plan;
        if (knowledge.Droppable.Contains((plan.Name, known.Name)) && random.Chance(30)) return plan with { Attributes = PlanEdits.Without(plan.Attributes, at) };
        var fitting = knowledge.Palette.Fitting(plan.Name, known);
        if (fitting.Length == 0 || random.Pick(fitting) is not { } other || other.Equals(known.Default)) return plan;
        return plan with { Attributes = PlanEdits.With(plan.Attributes, at, new NamedAttribute(attribute.Name, other)) };
    }
}

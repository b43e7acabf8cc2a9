using System.Text.RegularExpressions;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Testing.SelfTest.Law;
using OpenXla.Ir.Testing.SelfTest.Palettes;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>
/// Finds valid instances of each operation of a dialect: by trying, with the verifier as the judge. What was found becomes plans, so that
/// the many modules that follow cost little.
/// </summary>
internal sealed partial class DialectLearner
{
    private const int PlansPerOp = 32;
    private const int SymbolsPerOp = 6;
    private const int EasyTries = 250;
    private const int HardTries = 2500;
    private const int HardTriesInAll = 160_000;
    private const int ParentTries = 600;

    private readonly IrContext _context;
    private readonly DialectKnowledge _knowledge;
    private readonly SelfTestRandom _random;
    private readonly RegionHabits _habits;
    private readonly List<OperationInfo> _ops;
    private readonly OpInventor _inventor;
    private readonly OpMaker _maker;
    private readonly RoundTripLaw _law;
    private readonly Dictionary<string, RecipePool> _pools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OpRecipe>> _goodRecipes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _faultKinds = new(StringComparer.Ordinal);
    private string _complaint = "";

    private DialectLearner(IrContext context, IrContext readContext, string dialect, ulong seed)
    {
        _context = context;
        _law = new RoundTripLaw(readContext);
        _random = new SelfTestRandom(SelfTestRandom.Mix(seed, SelfTestRandom.Hash(dialect)));
        _knowledge = new DialectKnowledge(dialect, new Palette());
        _ops = [.. context.RegisteredOperations.Where(o => o.DialectName == dialect)];
        _habits = new RegionHabits(_ops);
        _inventor = new OpInventor(_knowledge.Palette, _random, _habits);
        _maker = new OpMaker(context, _inventor, _random);
    }

    /// <summary>Learns a dialect; both contexts are used up by it.</summary>
    public static DialectKnowledge Learn(IrContext context, IrContext readContext, string dialect, ulong seed, Action<string>? trace = null)
    {
        foreach (var name in context.AvailableDialects) context.LoadDialect(name);
        var learner = new DialectLearner(context, readContext, dialect, seed) { Trace = trace };
        using var scope = context.Diagnostics.HandleLocally(learner.Hear);
        using var law = learner._law;
        learner.Learn();
        return learner._knowledge;
    }

    private Action<string>? Trace { get; init; }

    private void Hear(Diagnostic diagnostic)
    {
        if (_complaint.Length == 0) _complaint = diagnostic.Message;
    }

    private void Learn()
    {
        new PaletteLearner(_context, _knowledge, _random).Learn();
        _knowledge.OpCount = _ops.Count;
        foreach (var op in _ops) _knowledge.Define(op);
        foreach (var op in _ops.Where(o => o.Is(OperationTraits.Symbol))) LearnOp(op, EasyTries);
        // Others refer to them.
        foreach (var op in Open().Where(o => o.Is(OperationTraits.Symbol))) LearnOp(op, HardTries);
        ChooseSymbols();
        foreach (var op in _ops.Where(o => !o.Is(OperationTraits.Symbol))) LearnOp(op, EasyTries);
        // What fails alone may stand in the regions of others, which are known now.
        for (int round = 0; round < 3; round++)
            foreach (var op in Open()) LearnInParents(op);
        int hardTries = Math.Clamp(HardTriesInAll / Math.Max(1, Open().Count), HardTries, 4 * HardTries);
        foreach (var op in Open()) LearnOp(op, hardTries);
        foreach (var op in Open()) LearnInParents(op);
        _knowledge.NotCovered.AddRange(_ops.Where(o => _knowledge.PlansFor(o.Name).Count == 0).Select(o => o.Name));
        FindSilence();
        _knowledge.Complete();
    }

    private List<OperationInfo> Open() => [.. _ops.Where(o => _knowledge.PlansFor(o.Name).Count == 0)];

    private void ChooseSymbols()
    {
        foreach (var op in _ops.Where(o => o.Is(OperationTraits.Symbol)))
            foreach (var plan in Some(_knowledge.PlansFor(op.Name)))
            {
                var name = $"{_knowledge.Dialect}{_knowledge.Symbols.Count}";
                if (Rename(plan, name) is not { } renamed) continue;
                _knowledge.Symbols.Add(name, renamed);
                // What refers to a symbol is often of its type.
                foreach (var attribute in plan.Attributes)
                    if (attribute.Value is TypeAttr { Value: var type }) _knowledge.Palette.Add(type, isOwn: true);
                _inventor.Symbols.Add(new SymbolRefAttr(name));
            }
    }

    /// <summary>Plans that were found in a row are often alike.</summary>
    private static IEnumerable<OpPlan> Some(IReadOnlyList<OpPlan> plans)
    {
        int count = Math.Min(plans.Count, SymbolsPerOp);
        for (int i = 0; i < count; i++) yield return plans[i * plans.Count / count];
    }

    /// <summary>The plan with another symbol name at its root; null where it has none.</summary>
    internal static OpPlan? Rename(OpPlan plan, string name)
    {
        int at = Array.FindIndex(plan.Attributes, a => a.Name == "sym_name");
        if (at < 0) return null;
        var attributes = (NamedAttribute[])plan.Attributes.Clone();
        attributes[at] = new NamedAttribute("sym_name", new StringAttr(name));
        return plan with { Attributes = attributes };
    }

    private void LearnOp(OperationInfo op, int tries)
    {
        if (op.Definition is null) return;
        int found = 0, last = 0;
        string complaint = "";
        for (int i = 0; i < tries && _knowledge.PlansFor(op.Name).Count < PlansPerOp; i++)
        {
            // Many instances in a row say little that is new.
            if (found >= 8 && i - last > 60) break;
            if (!Try(op)) continue;
            found++;
            last = i;
        }
        complaint = _complaint;
        if (found == 0) Trace?.Invoke($"{op.Name}: {complaint}");

        bool Try(OperationInfo info)
        {
            var module = ModuleOp.Create(_context);
            AddSymbols(module);
            return Judge(info, module, () => info.Is(OperationTraits.Terminator) ? InRegion(info, module) : _maker.Append(info, module.Body));
        }
    }

    private void AddSymbols(ModuleOp module)
    {
        foreach (var plan in _knowledge.Symbols.Values) module.Body.Append(PlanBuilder.Build(_context, plan));
    }

    /// <summary>Makes an operation, verifies the module, and keeps the plan of what stands in the module's body.</summary>
    private bool Judge(OperationInfo info, ModuleOp module, Func<Operation?> make)
    {
        var pool = PoolOf(info);
        _maker.Proposal = _random.Chance(60) && pool.Pick() is { } known ? _inventor.Vary(info, info.Definition!, known.Recipe, known.Wanted) : null;
        _complaint = "";
        _maker.Choices.Clear();
        bool isGood = JudgeOne(info, module, make);
        if (_maker.Last is { } recipe && (isGood || _complaint.Length > 0)) pool.Add(isGood ? "" : _complaint, recipe);
        return isGood;
    }

    /// <summary>Operations that take the same things share what has worked.</summary>
    private RecipePool PoolOf(OperationInfo info)
    {
        if (_pools.TryGetValue(info.Name, out var pool)) return pool;
        var definition = info.Definition!;
        var results = definition.InferResultTypes is null ? definition.Results : [];
        var signature = $"{string.Join(' ', definition.Operands.Select(o => o.Multiplicity))}; {string.Join(' ', results.Select(r => r.Multiplicity))}; {string.Join(' ', definition.Attributes.Select(a => a.Name))}; {definition.Regions.Count}";
        if (!_goodRecipes.TryGetValue(signature, out var good)) _goodRecipes.Add(signature, good = []);
        pool = new RecipePool(good, _random);
        _pools.Add(info.Name, pool);
        return pool;
    }

    private bool JudgeOne(OperationInfo info, ModuleOp module, Func<Operation?> make)
    {
        Operation? made;
        try
        {
            made = make();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Types can't always be inferred for what is not verified yet.
            return false;
        }
        if (made is null) return false;
        try
        {
            if (!IrVerifier.Verify(module))
            {
                if (ParentsIn(_complaint) is { Count: > 0 } parents) _parents[info.Name] = parents;
                return false;
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Fault(info, failure, module);
            return false;
        }
        if (Settle(info, made, module) is not { } plan) return false;
        _habits.Remember(_maker.Choices);
        _knowledge.Add(plan, PlansPerOp);
        return true;
    }

    /// <summary>The plan of what was made, as the custom form shows it: what that leaves out is noted, what can't be read is a fault.</summary>
    private OpPlan? Settle(OperationInfo info, Operation made, ModuleOp module)
    {
        var (again, isSame, failure) = _law.ReadCustom(module);
        if (failure is not null)
        {
            Fault($"{info.Name}: {failure.Form} {failure.Message}", $"{failure.Difference()}{Text.AsmPrinter.ToGenericText(module)}\n{failure.First}");
            return null;
        }
        if (isSame) return PlanReader.Read(made);
        _knowledge.Lossy.Add(info.Name);
        Trace?.Invoke($"{info.Name}: the custom form leaves out a part of\n{Text.AsmPrinter.ToGenericText(module)}\n{Text.AsmPrinter.ToGenericText(again!)}");
        return PlanReader.Read(again!.Body.Last!);
    }

    /// <summary>Notes a fault once for each operation and message, places aside.</summary>
    private void Fault(string what, string rest)
    {
        var colon = what.IndexOf(": error:", StringComparison.Ordinal);
        var kind = colon > 0 ? what[..what.IndexOf(':', StringComparison.Ordinal)] + what[colon..] : what.Split('\n')[0];
        if (_knowledge.Faults.Count < 200 && _faultKinds.Add(kind)) _knowledge.Faults.Add($"{what}\n{rest}");
    }

    private void Fault(OperationInfo info, Exception failure, ModuleOp module)
    {
        var key = $"{info.Name}: the verifier fails with {failure.GetType().Name}";
        Fault(key, $"{failure.Message}\n{string.Join('\n', failure.StackTrace?.Split('\n').Take(3) ?? [])}\n{Text.AsmPrinter.ToGenericText(module)}");
    }

    /// <summary>An operation of no dialect with a region of several blocks, for terminators.</summary>
    private Operation? InRegion(OperationInfo info, ModuleOp module)
    {
        var state = new OperationState(_context.GetOperation(OpPlan.RegionName), Location.Unknown(_context));
        var region = state.AddRegion();
        var entry = region.AddBlock();
        var blocks = new List<Block>();
        for (int i = info.Definition!.Successors.Count > 0 ? 3 : 0; i > 0; i--) blocks.Add(region.AddBlock());
        if (_maker.Append(info, entry, null, blocks) is not { } terminator) return null;
        if (terminator is Interfaces.IBranch branch) GiveArguments(terminator, branch);
        foreach (var block in blocks) block.Append(Operation.Create(new OperationState(_context.GetOperation(OpPlan.EndName), Location.Unknown(_context))));
        var around = Operation.Create(state);
        module.Body.Append(around);
        return around;
    }

    /// <summary>Gives the blocks that a branch goes to the arguments that it passes.</summary>
    private void GiveArguments(Operation op, Interfaces.IBranch branch)
    {
        for (int i = 0; i < op.SuccessorCount; i++)
        {
            var target = op.GetSuccessor(i);
            if (target.ArgumentCount > 0) continue;
            foreach (var operand in branch.SuccessorOperands(i)) target.AddArgument(operand.Type, Location.Unknown(_context));
        }
    }

    [GeneratedRegex("expects parent op (?:to be one of )?'([^']+)'")]
    private static partial Regex Parents();
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using OpenXla.Ir.Testing.SelfTest.Law;
using OpenXla.Ir.Testing.SelfTest.Learning;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Testing.SelfTest;

// The idea of this folder: what is valid must survive being written and read. Programs come from definitions alone: a definition says which
// types, attributes and regions an operation may have (Palettes), trial and the verifier say which of them go together (Learning), and plans
// that are free of contexts make modules of it by the hundred thousand (Plans), each of which the law judges (Law).

/// <summary>Invents modules of dialects, and checks that each is the same after every round trip.</summary>
public sealed class SelfTestRun
{
    private const int ChunkSize = 250;
    private const int StackSize = 64 * 1024 * 1024;

    private readonly SelfTestOptions _options;
    private readonly Func<IrContext> _makeContext;
    private readonly ConcurrentBag<(string Dialect, int Index, LawFailure Failure)> _failures = [];
    private readonly ConcurrentDictionary<string, int> _modules = new(StringComparer.Ordinal);
    private ulong _digest;

    /// <param name="options">What to test.</param>
    /// <param name="makeContext">Makes a context in which all dialects are available.</param>
    public SelfTestRun(SelfTestOptions options, Func<IrContext> makeContext)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(makeContext);
        _options = options;
        _makeContext = () =>
        {
            var context = makeContext();
            context.AllowUnregisteredDialects = true;
            return context;
        };
    }

    /// <summary>Gets a line for each operation that no instance was found for.</summary>
    public Action<string>? Trace { get; init; }

    /// <exception cref="ArgumentException">There is no such dialect.</exception>
    public SelfTestReport Run()
    {
        var watch = Stopwatch.StartNew();
        var dialects = ChooseDialects();
        var knowledge = new DialectKnowledge[dialects.Count];
        InParallel(dialects.Count, i => knowledge[i] = DialectLearner.Learn(_makeContext(), _makeContext(), dialects[i], _options.Seed, Trace));
        int chunks = _options.Only is null ? (_options.Count + ChunkSize - 1) / ChunkSize : 1;
        InParallel(dialects.Count * chunks, i => TestChunk(knowledge[i / chunks], i % chunks));
        var failures = new List<string>();
        foreach (var known in knowledge) failures.AddRange(known.Faults.Select(f => $"FAIL {f}\n"));
        failures.AddRange(Describe(knowledge));
        return new SelfTestReport([.. knowledge.Select(Report)], failures, _digest, watch.Elapsed);
    }

    private List<string> ChooseDialects()
    {
        var available = _makeContext().AvailableDialects.ToList();
        if (_options.Dialects.Count == 0) return [.. available.Where(d => d != "builtin")];
        foreach (var name in _options.Dialects)
            if (!available.Contains(name)) throw new ArgumentException($"there is no dialect '{name}'");
        return [.. _options.Dialects.Distinct().Order(StringComparer.Ordinal)];
    }

    private DialectReport Report(DialectKnowledge known) => new(
        known.Dialect,
        _modules.GetValueOrDefault(known.Dialect),
        known.OpCount,
        known.NotCovered,
        known.TypeCount,
        known.TypesNotCovered,
        known.AttributeCount,
        known.AttributesNotCovered,
        [.. known.Lossy],
        known.Faults.Count + _failures.Count(f => f.Dialect == known.Dialect));

    private void TestChunk(DialectKnowledge known, int chunk)
    {
        var context = _makeContext();
        using var silence = context.Diagnostics.HandleLocally(static _ => { });
        using var law = new RoundTripLaw(_makeContext());
        var composer = new ModuleComposer(known, _options.Seed);
        int first = _options.Only ?? chunk * ChunkSize;
        int end = _options.Only is { } only ? only + 1 : Math.Min(_options.Count, first + ChunkSize);
        int tested = 0;
        for (int i = first; i < end; i++)
        {
            if (composer.Compose(context, i) is not { } composed) continue;
            tested++;
            if ((composed.Failure ?? law.Check(composed.Module!, composed.Plan.Locations != 0)) is { } failure) _failures.Add((known.Dialect, i, failure));
        }
        Interlocked.Add(ref _digest, law.Digest);
        _modules.AddOrUpdate(known.Dialect, tested, (_, sum) => sum + tested);
    }

    /// <summary>One failure of each kind, the one with the lowest number, reduced.</summary>
    private IEnumerable<string> Describe(DialectKnowledge[] knowledge)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int shown = 0, reductions = 0;
        foreach (var (dialect, index, failure) in _failures.OrderBy(f => f.Dialect, StringComparer.Ordinal).ThenBy(f => f.Index))
        {
            if (shown >= _options.MaxFailures || reductions++ > 20 * _options.MaxFailures) yield break;
            var known = knowledge.First(k => k.Dialect == dialect);
            var context = _makeContext();
            using var silence = context.Diagnostics.HandleLocally(static _ => { });
            if (new ModuleComposer(known, _options.Seed).Compose(context, index) is not { } composed) continue;
            var (reduced, what) = _options.Reduces ? new Reducer(_makeContext).Reduce(composed.Plan, failure) : (composed.Plan, failure);
            var ops = string.Join(' ', reduced.Root.All().Select(o => o.Name).Where(n => n.StartsWith(dialect + ".", StringComparison.Ordinal)).Distinct());
            if (!seen.Add($"{dialect} {what.Form} {ops}")) continue;
            shown++;
            yield return Describe(dialect, index, reduced, what);
        }
    }

    private string Describe(string dialect, int index, ModulePlan plan, LawFailure failure)
    {
        var context = _makeContext();
        using var silence = context.Diagnostics.HandleLocally(static _ => { });
        var text = new StringBuilder();
        text.Append($"FAIL {dialect} {failure.Form} {failure.Message}\n");
        text.Append(failure.Difference());
        text.Append($"  again with: --dialect {dialect} --seed {_options.Seed} --only {index}\n");
        if (failure.Form != "creation") text.Append(AsmPrinter.ToText(PlanBuilder.Build(context, plan), PrintOptions.Default with { Generic = true, DebugInfo = plan.Locations != 0 }));
        if (failure.First is not null && failure.Again is null) text.Append(failure.First);
        return text.ToString();
    }

    private void InParallel(int count, Action<int> work)
    {
        int next = -1;
        Exception? problem = null;
        var threads = new Thread[Math.Clamp(_options.Threads, 1, Math.Max(1, count))];
        for (int t = 0; t < threads.Length; t++)
        {
            threads[t] = new Thread(Loop, StackSize);
            threads[t].Start();
        }
        foreach (var thread in threads) thread.Join();
        if (problem is not null) throw new InvalidOperationException("the self-test itself failed", problem);

        void Loop()
        {
            try
            {
                for (int i; (i = Interlocked.Increment(ref next)) < count && problem is null;) work(i);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                problem ??= failure;
            }
        }
    }
}

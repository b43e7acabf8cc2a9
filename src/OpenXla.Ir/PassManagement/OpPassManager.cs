using System.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>A list of passes for the operations of one name, or of any.</summary>
public class OpPassManager
{
    /// <summary>How a pipeline for ops of any name is written.</summary>
    public const string AnyAnchor = "any";

    private List<PipelineStep> _steps = [];
    private readonly IrContext? _context;

    /// <param name="anchorName">The name of the ops that the passes run on; null for any.</param>
    /// <param name="context">Where names of ops are looked up; without it the dialects of the passes' ops must be loaded.</param>
    public OpPassManager(string? anchorName, IrContext? context = null)
    {
        AnchorName = anchorName == AnyAnchor ? null : anchorName;
        _context = context;
    }

    /// <summary>The name of the ops that the passes run on; null for any.</summary>
    public string? AnchorName { get; }

    /// <summary>Whether a pass for ops of another name gets a nested pipeline by itself instead of being refused.</summary>
    public bool NestsImplicitly { get; set; }

    internal IReadOnlyList<PipelineStep> Steps => _steps;

    public bool IsEmpty => _steps.Count == 0;

    /// <summary>Adds a pass with default options.</summary>
    public OpPassManager Add<TPass>()
        where TPass : Pass, new() => Add(new TPass());

    /// <summary>Adds a pass; one for ops of another name goes into a nested pipeline where <see cref="NestsImplicitly"/>.</summary>
    /// <exception cref="ArgumentException">The pass is for ops of another name.</exception>
    public OpPassManager Add(Pass pass)
    {
        if (FindMismatch(pass) is { } mismatch) throw new ArgumentException(mismatch, nameof(pass));
        var anchor = AnchorOf(pass);
        if (anchor is not null && anchor != AnchorName) Nest(anchor).Add(pass);
        else _steps.Add(new PipelineStep(pass, null));
        return this;
    }

    /// <summary>What is wrong with adding the pass here; null where it can be added.</summary>
    public string? FindMismatch(Pass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var anchor = AnchorOf(pass);
        if (anchor is null && AnchorName is not null && _context?.GetOperation(AnchorName) is { IsRegistered: true } info && !pass.CanRunOn(info))
            return $"unable to schedule pass '{pass.DisplayName}' on a PassManager intended to run on '{AnchorName}'!";
        if (anchor is null || anchor == AnchorName || NestsImplicitly) return null;
        return $"Can't add pass '{pass.DisplayName}' restricted to '{anchor}' on a PassManager intended to run on '{AnchorName ?? AnyAnchor}', did you intend to nest?";
    }

    /// <summary>A pipeline for the ops of that name right inside this manager's op. Neighbours are run together: first op all pipelines, then the next op.</summary>
    public OpPassManager Nest(string? anchorName) => Nest(new OpPassManager(anchorName, _context) { NestsImplicitly = NestsImplicitly });

    internal OpPassManager Nest(OpPassManager nested)
    {
        _steps.Add(new PipelineStep(null, [nested]));
        return nested;
    }

    /// <summary>Puts neighbours together that are run together, here and in nested pipelines; who has hold of one may still add to it.</summary>
    internal void MergeNeighbours()
    {
        var merged = new List<PipelineStep>();
        foreach (var step in _steps)
        {
            if (step.Nested is { } nested && merged.Count > 0 && merged[^1].Nested is { } neighbours) nested.RemoveAll(n => TryJoin(n, neighbours));
            if (step.Nested is not { Count: 0 }) merged.Add(step);
        }
        _steps.Clear();
        _steps.AddRange(merged);
        foreach (var step in merged) step.Nested?.ForEach(static n => n.MergeNeighbours());
    }

    private static bool TryJoin(OpPassManager nested, List<OpPassManager> neighbours)
    {
        foreach (var neighbour in neighbours)
        {
            if (neighbour.AnchorName != nested.AnchorName) continue;
            neighbour._steps.AddRange(nested._steps);
            nested._steps = neighbour._steps;
            return true;
        }
        // An op is worked on by the first pipeline that fits it, so a pipeline for any op can't stand beside named ones.
        if (nested.AnchorName is null || neighbours[^1].AnchorName is null) return false;
        neighbours.Add(nested);
        return true;
    }

    /// <summary>As <see cref="Nest(string?)"/>, for ops of a class.</summary>
    public OpPassManager Nest<TOp>()
        where TOp : Operation, IOperationDefinition<TOp> => Nest(TOp.OperationName);

    /// <summary>How many entries there are: passes, and nested pipelines as one each.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (var step in _steps) count += step.Nested?.Count ?? 1;
            return count;
        }
    }

    /// <summary>The same passes for another thread.</summary>
    public OpPassManager Copy()
    {
        var copy = new OpPassManager(AnchorName, _context) { NestsImplicitly = NestsImplicitly };
        foreach (var step in _steps)
            copy._steps.Add(step.Pass is { } pass ? new PipelineStep(pass.MakeCopy(), null) : new PipelineStep(null, step.Nested!.ConvertAll(static n => n.Copy())));
        return copy;
    }

    /// <summary>What reports call it: <c>'func.func' Pipeline</c>.</summary>
    public string Title => $"'{AnchorName ?? AnyAnchor}' Pipeline";

    /// <summary>What reports call pipelines that are run together.</summary>
    internal static string CollectionName(IReadOnlyList<OpPassManager> pipelines) =>
        $"Pipeline Collection : [{string.Join(", ", pipelines.Select(static p => $"'{p.AnchorName ?? AnyAnchor}'").Order(StringComparer.Ordinal))}]";

    /// <summary>Whether the pipeline runs on ops of that name.</summary>
    internal bool Fits(OperationInfo info)
    {
        if (AnchorName is not null) return AnchorName == info.Name;
        if (!info.IsRegistered || !info.Is(OperationTraits.IsolatedFromAbove)) return false;
        foreach (var step in _steps)
            if (step.Pass is { } pass && !pass.CanRunOn(info)) return false;
        return true;
    }

    private string? AnchorOf(Pass pass) => _context is null ? pass.AnchorName : pass.FindAnchorName(_context);

    /// <summary>The pipeline as text: <c>builtin.module(func.func(cse),inline{max-iterations=4})</c>.</summary>
    public override string ToString() => new PipelineText(isIndented: false).Format(this);
}

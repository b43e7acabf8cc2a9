using OpenXla.Ir.Dialects.Pdl.Execution;
using OpenXla.Ir.RewriteRules;

namespace OpenXla.Ir.Passes.RewriteRules.ApplyRewriteRules;

/// <summary>Applies the rewrites of files until nothing changes.</summary>
[Pass("apply-rewrite-rules")]
public sealed partial class ApplyRewriteRulesPass : Pass<Operation>
{
    private GreedyDriver? _driver;

    /// <summary>Files of rewrite rules.</summary>
    [Option] public EquatableArray<string> Rules { get; init; } = [];

    /// <summary>Files of <c>pdl.pattern</c> operations.</summary>
    [Option] public EquatableArray<string> Pdl { get; init; } = [];

    /// <summary>Whether operations are visited from top to bottom.</summary>
    [Option] public bool TopDown { get; init; } = true;

    /// <summary>How often all operations are visited at most; -1 for no limit.</summary>
    [Option] public int MaxIterations { get; init; } = 10;

    /// <summary>Labels or names of rewrites that are left out.</summary>
    [Option] public EquatableArray<string> DisablePatterns { get; init; } = [];

    /// <summary>Labels or names of the only rewrites that are used; all where none is given.</summary>
    [Option] public EquatableArray<string> EnablePatterns { get; init; } = [];

    protected override bool Initialize(IrContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var patterns = new PatternSet(context);
        bool isGood = true;
        foreach (var path in Rules) isGood &= Add(path, RuleFile.Read);
        foreach (var path in Pdl) isGood &= Add(path, PdlPatterns.Read);
        _driver = new GreedyDriver(patterns.Filter(DisablePatterns, EnablePatterns));
        return isGood;

        bool Add(string path, Func<IrContext, SourceFile, PatternSet?> read)
        {
            if (Read(path, context) is not { } source || read(context, source) is not { } more) return false;
            patterns.AddRange(more);
            return true;
        }
    }

    private static SourceFile? Read(string path, IrContext context)
    {
        try
        {
            return SourceFile.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.Diagnostics.Error(Location.Unknown(context), $"can't read the rewrites of '{path}': {problem.Message}");
            return null;
        }
    }

    protected override void Run(Operation op, PassContext context)
    {
        int errors = op.Context.Diagnostics.ErrorCount;
        var result = _driver!.Run(op, new GreedyOptions { TopDown = TopDown, MaxIterations = MaxIterations });
        if (!result.HasChanged) context.MarkUnchanged();
        if (result.IsEndless || op.Context.Diagnostics.ErrorCount > errors) context.Fail();
    }
}

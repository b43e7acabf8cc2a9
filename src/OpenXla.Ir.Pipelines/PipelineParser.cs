using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Pipelines;

/// <summary>Reads pipelines as <c>builtin.module(func.func(cse,canonicalize{max-iterations=3}))</c>.</summary>
public static class PipelineParser
{
    private const string SourceName = "<pass-pipeline>";
    private const string Wrapping = "expected pass pipeline to be wrapped with the anchor operation type, e.g. 'builtin.module(...)'";

    /// <summary>The pipeline that a text describes; null after an error, which has been reported.</summary>
    public static PassManager? Parse(string text, PassRegistry registry, IrContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(context);
        int open = text.IndexOf('(');
        var trimmed = text.AsSpan().TrimEnd();
        var anchor = open < 0 ? "" : text[..open].Trim();
        if (anchor.Length == 0 || trimmed[^1] != ')') return Fail<PassManager>(context, text, 0, Wrapping, hint: null, notes: []);
        var manager = new PassManager(context, anchor == OpPassManager.AnyAnchor ? null : anchor);
        return AddTo(manager, text[(open + 1)..(trimmed.Length - 1)], registry, context) ? manager : null;
    }

    /// <summary>Adds what a text without a surrounding op describes: <c>cse,func.func(canonicalize)</c>.</summary>
    public static bool AddTo(OpPassManager manager, string text, PassRegistry registry, IrContext context)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(registry);
        return Guard(context, text, () =>
        {
            if (string.IsNullOrWhiteSpace(text)) return;
            new PipelineReader(text, registry).ReadInto(manager);
        });
    }

    /// <summary>Adds one pass or pipeline with its options as a command line gives them: <c>max-iterations=3 top-down=false</c>.</summary>
    public static bool AddNamed(OpPassManager manager, string name, string options, PassRegistry registry, IrContext context)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(registry);
        return Guard(context, options, () =>
        {
            var values = string.IsNullOrWhiteSpace(options) ? [] : PipelineReader.ReadOptions(options);
            new EntryBuilder(registry).Add(manager, name, values, options, 0);
        });
    }

    private static bool Guard(IrContext context, string text, Action read)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            read();
            return true;
        }
        catch (PipelineSyntaxException mistake)
        {
            Fail<object>(context, text, mistake.Position, mistake.Message, mistake.Hint, mistake.Notes);
            return false;
        }
    }

    private static T? Fail<T>(IrContext context, string text, int position, string message, string? hint, IReadOnlyList<string> notes)
        where T : class
    {
        // Each text is a file of its own to the diagnostics, so that they can show the line and a caret.
        var source = SourceFile.FromText(text, SourceName);
        context.Locations.Add(source);
        var (line, column) = source.LineAndColumn(System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(position, text.Length))));
        var diagnostic = new Diagnostic(Severity.Error, context.Locations.At(source, line, column), message);
        if (hint is not null) diagnostic.WithHint(hint);
        foreach (var note in notes) diagnostic.Note(note);
        context.Diagnostics.Report(diagnostic);
        return null;
    }
}

using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Actions;

/// <summary>Gathers what every rewrite said of the operations of one place while a pass ran, and tells it as remarks.</summary>
/// <param name="passName">The pass.</param>
/// <param name="line">The line of the operations, from 1; null for all operations.</param>
public sealed class RewriteExplanation(string passName, int? line = null) : ActionHandler
{
    private readonly Dictionary<Operation, Entry> _entries = [];
    private readonly List<Entry> _order = [];
    private int _depth;

    public override bool ShouldRun(IrAction action)
    {
        if (action is PassExecutionAction pass && pass.Pass.Name == passName) _depth++;
        return true;
    }

    public override void Finished(IrAction action)
    {
        if (action is PassExecutionAction pass && pass.Pass.Name == passName) _depth--;
        if (_depth == 0 || action is not RewriteAction rewrite || (line is { } wanted && !IsOnLine(rewrite.Location.Attribute, wanted))) return;
        if (!_entries.TryGetValue(rewrite.Operation, out var entry))
        {
            entry = new Entry(rewrite.OperationName, rewrite.Location);
            _entries[rewrite.Operation] = entry;
            _order.Add(entry);
        }
        entry.Answers[rewrite.RewriteName] = rewrite.HasSucceeded ? null : rewrite.Reason;
    }

    /// <summary>Reports a remark for each operation, with a note for each rewrite that was tried.</summary>
    public void Report(DiagnosticEngine diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var entry in _order)
        {
            bool fired = entry.Answers.ContainsValue(null);
            var remark = new Diagnostic(Severity.Remark, entry.Location, $"{passName}: {(fired ? "" : "no rewrite of ")}'{entry.Name}' {(fired ? "was rewritten" : "fired")}");
            foreach (var (rewrite, reason) in entry.Answers)
                remark.Note(reason is null ? $"{rewrite}: fired" : $"{rewrite}: {(reason.Length > 0 ? reason : "does not apply")}");
            diagnostics.Report(remark);
        }
    }

    /// <summary>An operation that stands for several belongs to the lines of all of them.</summary>
    private static bool IsOnLine(LocationAttr location, int line) => location switch
    {
        FileLocation file => file.Line == line,
        FusedLocation fused => fused.Locations.Any(l => IsOnLine(l, line)),
        NameLocation { Child: { } child } => IsOnLine(child, line),
        CallSiteLocation call => IsOnLine(call.Callee, line) || IsOnLine(call.Caller, line),
        _ => false,
    };

    private sealed record Entry(string Name, Location Location)
    {
        /// <summary>The last answer of each rewrite; null where it fired.</summary>
        internal Dictionary<string, string?> Answers { get; } = [];
    }
}

using OpenXla.Ir.Text;

namespace OpenXla.Ir.Actions;

/// <summary>Writes when each action begins and ends, in upstream's words.</summary>
/// <param name="output">Where to.</param>
/// <param name="threadName">What upstream would call the one thread that there is: the program's name.</param>
/// <param name="places">Only operations at these places are logged, <c>file:line</c> or <c>file:line:column</c>; all where there is none.</param>
public sealed class ActionLog(TextWriter output, string threadName, IReadOnlyList<string> places) : ActionHandler
{
    private readonly Stack<bool> _shown = new();

    public override bool ShouldRun(IrAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        bool isShown = places.Count == 0 || IsWanted(action.Operation.Location);
        _shown.Push(isShown);
        if (isShown) output.Write($"[thread {threadName}] begins (no breakpoint) Action {action.Description} ({AsmPrinter.ToSummary(action.Operation)})`\n");
        return true;
    }

    public override void Finished(IrAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (_shown.TryPop(out bool isShown) && isShown) output.Write($"[thread {threadName}] completed `{action.Tag}`\n");
    }

    private bool IsWanted(Location location)
    {
        if (location.Attribute is not Builtin.FileLocation file) return false;
        var line = $"{file.File}:{file.Line}";
        return places.Contains(line) || places.Contains($"{line}:{file.Column}");
    }
}

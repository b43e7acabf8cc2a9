using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenXla.Ir.Actions;

/// <summary>Writes the time of each action as events that Chrome and Perfetto show.</summary>
public sealed class ActionProfile(TextWriter output) : ActionHandler
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _isOpen;

    public override bool ShouldRun(IrAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Write(action, "B", $", \"args\": {{\"desc\": \"{JsonEncodedText.Encode(action.Description, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"}}");
        return true;
    }

    public override void Finished(IrAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Write(action, "E", "");
    }

    /// <summary>Ends the list of events.</summary>
    public void Close() => output.Write(_isOpen ? "]" : "[]");

    private void Write(IrAction action, string phase, string arguments)
    {
        output.Write(_isOpen ? ",\n" : "[");
        _isOpen = true;
        long time = (long)Stopwatch.GetElapsedTime(_start).TotalMicroseconds;
        output.Write($"{{\"name\": \"{action.Tag}\", \"cat\": \"PERF\", \"ph\": \"{phase}\", \"pid\": 0, \"tid\": {Environment.CurrentManagedThreadId}, \"ts\": {time}{arguments}}}");
    }
}

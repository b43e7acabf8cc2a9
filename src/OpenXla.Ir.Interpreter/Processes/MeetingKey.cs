using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>Where the members of a group meet: at the same kind of operation on the same channel.</summary>
internal readonly record struct MeetingKey(string Kind, long Channel, EquatableArray<ProcessId> Group);

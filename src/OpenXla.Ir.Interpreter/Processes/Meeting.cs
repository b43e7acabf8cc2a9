using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>The members of a group that have come so far, with what they bring.</summary>
internal sealed class Meeting(ProcessId[] group)
{
    private readonly Tensor[]?[] _values = new Tensor[]?[group.Length];

    public List<Waiter> Waiters { get; } = [];

    public bool IsComplete => Array.IndexOf(_values, null) < 0;

    public Tensor[][] Values => _values!;

    public bool HasRoomFor(ProcessId member) => _values[Array.IndexOf(group, member)] is null;

    public void Add(ProcessId member, Tensor[] values) => _values[Array.IndexOf(group, member)] = values;

    /// <summary>The members that have not come.</summary>
    public IEnumerable<ProcessId> Missing => group.Where((_, i) => _values[i] is null);
}

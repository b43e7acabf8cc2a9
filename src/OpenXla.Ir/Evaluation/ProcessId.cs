namespace OpenXla.Ir.Evaluation;

/// <summary>The place of a process in a grid: which replica of the program it runs, and which partition of it.</summary>
public readonly record struct ProcessId(long Replica, long Partition) : IComparable<ProcessId>
{
    public static bool operator <(ProcessId left, ProcessId right) => left.CompareTo(right) < 0;
    public static bool operator <=(ProcessId left, ProcessId right) => left.CompareTo(right) <= 0;
    public static bool operator >(ProcessId left, ProcessId right) => left.CompareTo(right) > 0;
    public static bool operator >=(ProcessId left, ProcessId right) => left.CompareTo(right) >= 0;

    /// <summary>Row by row: replicas first.</summary>
    public int CompareTo(ProcessId other) => Replica != other.Replica ? Replica.CompareTo(other.Replica) : Partition.CompareTo(other.Partition);

    public override string ToString() => $"({Replica}, {Partition})";
}

namespace OpenXla.Ir.PassManagement;

/// <summary>A number that a pass counts up while it works. Copies of the pass on other threads count with the same one.</summary>
public sealed class Statistic
{
    private long _value;

    public long Value => Volatile.Read(ref _value);

    /// <summary>Counts; a pass that counts often adds up on its own and tells the sum.</summary>
    public void Add(long count = 1) => Interlocked.Add(ref _value, count);

    /// <summary>For the largest of some numbers: takes this one where it is larger.</summary>
    public void Raise(long value)
    {
        for (long known = Value; value > known;)
        {
            long found = Interlocked.CompareExchange(ref _value, value, known);
            if (found == known) return;
            known = found;
        }
    }
}

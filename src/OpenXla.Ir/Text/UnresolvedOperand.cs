namespace OpenXla.Ir.Text;

/// <summary>An operand as written, <c>%name</c> or <c>%name#1</c>, before its type is known.</summary>
public readonly struct UnresolvedOperand
{
    internal readonly ulong Key;
    internal readonly int Offset;
    internal readonly int Length;

    internal UnresolvedOperand(ulong key, int offset, int length, int number)
    {
        Key = key;
        Offset = offset;
        Length = length;
        Number = number;
    }

    /// <summary>The number after <c>#</c>.</summary>
    public int Number { get; }

    /// <summary>False for the default value, which stands for no name.</summary>
    public bool IsGiven => Length > 0;

    /// <summary>Where the name begins in the text.</summary>
    public int Position => Offset - 1;

    internal UnresolvedOperand WithNumber(int number) => new(Key, Offset, Length, number);
}

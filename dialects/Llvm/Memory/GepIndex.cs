namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An index of <see cref="GetElementPtrOp"/>: a constant or a value.</summary>
public readonly struct GepIndex
{
    private GepIndex(Value value, int constant) => (Value, Constant) = (value, constant);

    public Value Value { get; }

    public int Constant { get; }

    public static implicit operator GepIndex(Value value) => new(value, 0);

    public static implicit operator GepIndex(int constant) => new(default, constant);
}

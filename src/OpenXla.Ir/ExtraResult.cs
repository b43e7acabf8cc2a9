namespace OpenXla.Ir;

/// <summary>A result after the first one.</summary>
internal sealed class ExtraResult : ValueStorage
{
    internal readonly Operation Owner;
    internal readonly int Index;

    internal ExtraResult(Operation owner, int index, IrType type)
        : base(0)
    {
        Owner = owner;
        Index = index;
        _type = type;
    }
}

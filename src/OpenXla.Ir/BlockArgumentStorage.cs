namespace OpenXla.Ir;

/// <summary>An argument of a block.</summary>
internal sealed class BlockArgumentStorage : ValueStorage
{
    internal Block Owner;
    internal int Index;

    internal BlockArgumentStorage(Block owner, int index, IrType type, int location)
        : base(ArgumentBit)
    {
        Owner = owner;
        Index = index;
        _type = type;
        _location = location;
    }
}

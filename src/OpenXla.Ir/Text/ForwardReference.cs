namespace OpenXla.Ir.Text;

/// <summary>Stands for a value that is used before its definition.</summary>
internal sealed class ForwardReference : ValueStorage
{
    internal readonly UnresolvedOperand Name;

    internal ForwardReference(IrType type, UnresolvedOperand name)
        : base(ForwardBit)
    {
        _type = type;
        Name = name;
    }
}

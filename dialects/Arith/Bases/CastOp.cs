namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A number of one type to another; shapes stay.</summary>
[OpBase]
public abstract partial class CastOp : Operation, ISameTensorDimensions, ISameOperandsAndResultShape, IElementwise, IPure
{
    /// <summary>True where the element types can be cast so.</summary>
    protected abstract bool CanCast(IrType from, IrType to);

    protected override void Verify(Verifier verifier)
    {
        var (from, to) = (GetOperand(0).Type, GetResult(0).Type);
        if (!CanCast(ArithTypes.ElementOrSelf(from), ArithTypes.ElementOrSelf(to)))
            verifier.Error(this, $"operand type '{from}' and result type '{to}' are cast incompatible");
    }
}

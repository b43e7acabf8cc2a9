namespace OpenXla.Ir.Interfaces;

/// <summary>An operation without operands whose one result is a constant.</summary>
public interface IConstantLike
{
    /// <summary>The constant.</summary>
    IrAttribute ConstantValue { get; }
}

namespace OpenXla.Ir.Builtin;

/// <summary>An attribute that knows which tensors it may be the encoding of.</summary>
public interface ITensorEncoding
{
    /// <summary>What stands against a tensor of that shape and element type; null where nothing does.</summary>
    string? WhyNot(Shape shape, IrType elementType);
}

namespace OpenXla.Ir;

/// <summary>An attribute that has a type, such as <c>1 : i32</c>.</summary>
public interface ITypedAttribute
{
    IrType Type { get; }
}

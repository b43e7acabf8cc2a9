using System.Runtime.CompilerServices;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A location that means something to its maker alone, with one for everybody else, which is what text and bytecode show.</summary>
/// <param name="Underlying">What the maker knows; two locations are the same where this is one object.</param>
/// <param name="Fallback">The location for others.</param>
public sealed record OpaqueLocation(object? Underlying, LocationAttr Fallback) : LocationAttr
{
    public override string Keyword => "builtin.opaque_loc";

    public bool Equals(OpaqueLocation? other) => other is not null && ReferenceEquals(Underlying, other.Underlying) && Fallback.Equals(other.Fallback);

    public override int GetHashCode() => HashCode.Combine(Underlying is null ? 0 : RuntimeHelpers.GetHashCode(Underlying), Fallback);

    protected internal override void PrintBody(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintNestedLocation(Fallback);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(Fallback);
    }
}

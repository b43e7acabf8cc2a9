using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Inputs and results of a function: <c>(i32, f32) -> i1</c>.</summary>
public sealed record FunctionType(EquatableArray<IrType> Inputs, EquatableArray<IrType> Results) : IrType
{
    public override string Keyword => "builtin.function";

    public bool Equals(FunctionType? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && Inputs == other!.Inputs && Results == other.Results);

    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(FunctionType), Inputs, Results);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("("u8);
        printer.PrintTypes(Inputs.Span);
        printer.Write(") -> "u8);
        printer.PrintResultTypes(Results.Span);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var input in Inputs) onType(input);
        foreach (var result in Results) onType(result);
    }
}

namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>An attribute whose definition was read at run time.</summary>
internal sealed record DynamicAttr(string Name, EquatableArray<IrAttribute> Parameters) : IrAttribute
{
    public override string Keyword => Name;

    protected override void PrintParameters(AsmPrinter printer) => ParametersDefinition.Print(printer, Parameters);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        foreach (var parameter in Parameters) onAttribute(parameter);
    }

    public bool Equals(DynamicAttr? other) => other is not null && Name == other.Name && Parameters == other.Parameters;

    public override int GetHashCode() => HashCode.Combine(Name, Parameters);
}

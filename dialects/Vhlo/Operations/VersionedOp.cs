namespace OpenXla.Ir.Dialects.Vhlo.Operations;

/// <summary>An operation of a version: <c>"vhlo.add_v1"(%0, %1) : (…) -> …</c>. One class for all, as they mean nothing here: they are read, written and turned into others.</summary>
public class VersionedOp : Operation
{
    private readonly IrAttribute?[] _attributes;
    private OperandSlots2 _operands;

    internal VersionedOp(VersionedOperation definition)
    {
        Definition = definition;
        _attributes = new IrAttribute?[definition.AttributeNames.Length];
        UseInlineOperands(ref _operands);
    }

    /// <summary>What it consists of.</summary>
    public VersionedOperation Definition { get; }

    public override ReadOnlySpan<string> InherentAttributeNames => Definition.AttributeNames;

    public override ReadOnlySpan<PropertyEncoding> PropertyEncodings => Definition.Encodings;

    public override IrAttribute? GetInherentAttribute(int index) => _attributes[index];

    public override IrAttribute? GetInherentAttribute(string name) => Array.IndexOf(Definition.AttributeNames, name) is var index and >= 0 ? _attributes[index] : null;

    public override bool TrySetInherentAttribute(string name, IrAttribute? value)
    {
        int index = Array.IndexOf(Definition.AttributeNames, name);
        if (index >= 0) _attributes[index] = value;
        return index >= 0;
    }

    protected override void VerifyInvariants(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        for (int i = 0; i < _attributes.Length; i++)
            if (_attributes[i] is null) return $"requires attribute '{Definition.AttributeNames[i]}'";
        if (!VersionedOperation.Allows(Definition.Operands, OperandCount)) return $"expected operands ({Words(Definition.Operands)}), but found {OperandCount}";
        if (!VersionedOperation.Allows(Definition.Results, ResultCount)) return $"expected results ({Words(Definition.Results)}), but found {ResultCount}";
        return VersionedOperation.Allows(Definition.Regions, RegionCount) ? null : $"expected regions ({Words(Definition.Regions)}), but found {RegionCount}";
    }

    private static string Words(IReadOnlyList<string> names) => string.Join(", ", names);
}

namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>A type without parameters: <c>!vhlo.f32_v1</c>.</summary>
public sealed record ScalarV1Type(string Name) : IrType
{
    /// <summary>What stands for tokens.</summary>
    public static ScalarV1Type Token { get; } = ScalarTable.ByName["token_v1"].Type;

    /// <summary>What stands for witnesses of shape constraints.</summary>
    public static ScalarV1Type Witness { get; } = ScalarTable.ByName["witness_v1"].Type;

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    /// <summary>The builtin type that it stands for; null where there is none.</summary>
    public IrType? Meaning => ScalarTable.ByName.GetValueOrDefault(Name)?.Meaning;

    /// <summary>What stands for a builtin type; null where nothing does.</summary>
    public static ScalarV1Type? Find(IrType builtin) => ScalarTable.Find(builtin);
}

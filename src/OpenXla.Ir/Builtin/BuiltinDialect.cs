namespace OpenXla.Ir.Builtin;

/// <summary>What parser and printer themselves need: modules and casts. Builtin types and attributes have syntaxes of their own.</summary>
public sealed class BuiltinDialect : IDialect
{
    public string Name => "builtin";

    public void Register(DialectBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Op<ModuleOp>().Op<UnrealizedConversionCastOp>();
    }
}

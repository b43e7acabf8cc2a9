namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Orders effects in a graph: <c>!ml_program.token</c>.</summary>
[TypeDef("ml_program.token", Summary = "Token for establishing execution ordering in a graph")]
public sealed partial record TokenType : IrType, IBuildableTypeConstraint
{
    public static string Summary => "Token for establishing execution ordering in a graph";

    public static IrType BuildableType => Instance;

    public static bool IsSatisfiedBy(IrType type) => type is TokenType;
}

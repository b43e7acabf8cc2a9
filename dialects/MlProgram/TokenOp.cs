namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>A token that nothing comes before.</summary>
[Op("ml_program.token", Syntax = "attr-dict")]
public sealed partial class TokenOp : Operation, IPure
{
    [Result<TokenType>] public partial Value Token { get; }
}

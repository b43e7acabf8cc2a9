namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>A function that control flows through: <c>ml_program.func @f(%a: i32) -> i32 { … }</c>.</summary>
[Op("ml_program.func")]
public sealed partial class FuncOp : FunctionLikeOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseFunction(parser, state);
}

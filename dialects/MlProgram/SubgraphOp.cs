namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>A function whose body is a graph, in which tokens order effects: <c>ml_program.subgraph @f(%a: i32) -> i32 { … }</c>.</summary>
[Op("ml_program.subgraph")]
public sealed partial class SubgraphOp : FunctionLikeOp, IGraphRegion, ISingleBlock
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseFunction(parser, state);
}

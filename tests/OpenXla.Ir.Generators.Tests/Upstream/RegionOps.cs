using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.format_region_a_op", Syntax = "regions attr-dict")]
public sealed partial class FormatRegionAOp : Operation, INoTerminator
{
    [Region] public partial Region Region1 { get; }
}

[Op("test.format_region_b_op", Syntax = "$region attr-dict")]
public sealed partial class FormatRegionBOp : Operation, INoTerminator
{
    [Region("region")] public partial Region Inner { get; }
}

[Op("test.format_region_c_op", Syntax = "(`region` $region^)? attr-dict")]
public sealed partial class FormatRegionCOp : Operation, INoTerminator
{
    [Region("region")] public partial Region Inner { get; }
}

[Op("test.format_variadic_region_a_op", Syntax = "$regions attr-dict")]
public sealed partial class FormatVariadicRegionAOp : Operation, INoTerminator
{
    [Region("regions")] public partial ReadOnlySpan<Region> Inner { get; }
}

[Op("test.format_variadic_region_b_op", Syntax = "($regions^ `found_regions`)? attr-dict")]
public sealed partial class FormatVariadicRegionBOp : Operation, INoTerminator
{
    [Region("regions")] public partial ReadOnlySpan<Region> Inner { get; }
}

[Op("test.return")]
public sealed partial class ReturnOp : Operation, IReturnLike
{
    [Operand] public partial OperandRange Inputs { get; }
}

[Op("test.format_implicit_terminator_region_a_op", Syntax = "$region attr-dict")]
public sealed partial class FormatImplicitTerminatorOp : Operation, IImplicitTerminator<ReturnOp>
{
    [Region("region")] public partial Region Inner { get; }
}

[Op("test.format_successor_a_op", Syntax = "$targets attr-dict")]
public sealed partial class FormatSuccessorAOp : Operation, ITerminator
{
    [Successor] public partial Block[] Targets { get; }
}

using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo;

/// <summary>Which version of the format was the first to have a type or attribute.</summary>
public static class Introduction
{
    private static readonly PortableVersion
        AxisScales = new(0, 18, 0),
        Accuracy = new(1, 9, 0),
        Buffers = new(1, 13, 0),
        Futures = new(1, 15, 0),
        Meshes = new(1, 16, 0);

    /// <summary>The first version that has the type, its parts left aside.</summary>
    public static PortableVersion Of(IrType type) => type switch
    {
        ScalarV1Type { Name: var name } => ScalarTable.ByName.GetValueOrDefault(name)?.Since ?? PortableVersion.Minimum,
        QuantizedV1Type { Axis: not null } => AxisScales,
        RankedBufferV1Type => Buffers,
        TypesV1Type { Name: TypesV1Type.Future } => Futures,
        _ => PortableVersion.Minimum,
    };

    /// <summary>The first version that has the attribute, its parts left aside.</summary>
    public static PortableVersion Of(IrAttribute attribute) => attribute switch
    {
        ResultAccuracyV1Attr => Accuracy,
        EnumV1Attr { Kind: var kind } when kind == EnumV1Kind.ResultAccuracyMode => Accuracy,
        SubAxisInfoV1Attr or AxisRefV1Attr or ReplicaGroupMeshAxesV1Attr or MeshAxisV1Attr or MeshV1Attr => Meshes,
        _ => PortableVersion.Minimum,
    };
}

using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Stablehlo.Encodings;

/// <summary>How bytecode holds attributes: a code, then the parts.</summary>
/// <remarks>The codes are upstream's (StablehloBytecode.cpp); a code never changes its meaning, so that old files stay readable.</remarks>
internal static class AttributeEncodings
{
    private const ulong ChannelHandle = 1, Convolution = 4, Dot = 5, Gather = 7, Scatter = 11, Bounds = 13, OutputOperandAlias = 14, DotAlgorithm = 15,
        ResultAccuracy = 17, ReplicaGroups = 18, SubAxis = 19, AxisRef = 20, MeshAxis = 21, Mesh = 22;

    internal static IrAttribute Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        if (EnumEncodings.TryRead(code, reader) is { } word) return word;
        return code switch
        {
            ChannelHandle => new ChannelHandleAttr(reader.ReadSignedVarInt(), reader.ReadSignedVarInt()),
            Convolution => new ConvAttr(
                reader.ReadSignedVarInt(), reader.ReadSignedVarInt(), [.. reader.ReadSignedVarInts()],
                reader.ReadSignedVarInt(), reader.ReadSignedVarInt(), [.. reader.ReadSignedVarInts()],
                reader.ReadSignedVarInt(), reader.ReadSignedVarInt(), [.. reader.ReadSignedVarInts()]),
            Dot => new DotAttr([.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()]),
            Gather => new GatherAttr(
                [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()],
                [.. reader.ReadSignedVarInts()], reader.ReadSignedVarInt()),
            Scatter => new ScatterAttr(
                [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()], [.. reader.ReadSignedVarInts()],
                [.. reader.ReadSignedVarInts()], reader.ReadSignedVarInt()),
            Bounds => new BoundsAttr([.. reader.ReadSignedVarInts()]),
            OutputOperandAlias => new OutputOperandAliasAttr([.. reader.ReadSignedVarInts()], reader.ReadSignedVarInt(), [.. reader.ReadSignedVarInts()]),
            DotAlgorithm => Valid(
                new DotAlgorithmAttr(
                    reader.ReadType(), reader.ReadType(), reader.ReadType(),
                    reader.ReadSignedVarInt(), reader.ReadSignedVarInt(), reader.ReadSignedVarInt(), reader.ReadBoolean()),
                static a => a.Invalid()),
            ResultAccuracy => ReadAccuracy(reader),
            ReplicaGroups => Valid(new ReplicaGroupMeshAxesAttr(reader.ReadAttribute(), new ArrayAttr([.. reader.ReadList(static r => r.ReadAttribute())])), static a => a.Invalid()),
            SubAxis => new SubAxisInfoAttr(reader.ReadSignedVarInt(), reader.ReadSignedVarInt()),
            AxisRef => new AxisRefAttr(reader.ReadString(), reader.ReadBoolean() ? reader.ReadAttribute<SubAxisInfoAttr>() : null),
            MeshAxis => new MeshAxisAttr(reader.ReadString(), reader.ReadSignedVarInt()),
            Mesh => ReadMesh(reader),
            _ => throw new BytecodeException($"unknown stablehlo attribute code: {code}"),
        };
    }

    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        if (EnumEncodings.TryWrite(attribute, writer)) return true;
        switch (attribute)
        {
            case ConvAttr convolution:
                Write(writer, Convolution, convolution);
                return true;
            case DotAttr dot:
                WriteLists(writer, Dot, dot.LhsBatching, dot.RhsBatching, dot.LhsContracting, dot.RhsContracting);
                return true;
            case GatherAttr gather:
                WriteLists(writer, Gather, gather.OffsetDims, gather.CollapsedSliceDims, gather.OperandBatchingDims, gather.StartIndicesBatchingDims, gather.StartIndexMap);
                writer.WriteSignedVarInt(gather.IndexVectorDim);
                return true;
            case ScatterAttr scatter:
                WriteLists(writer, Scatter, scatter.UpdateWindowDims, scatter.InsertedWindowDims, scatter.InputBatchingDims, scatter.ScatterIndicesBatchingDims, scatter.ScatterDimsToOperandDims);
                writer.WriteSignedVarInt(scatter.IndexVectorDim);
                return true;
            case BoundsAttr bounds:
                WriteLists(writer, Bounds, bounds.Bounds);
                return true;
            case ChannelHandleAttr channel:
                writer.WriteVarInt(ChannelHandle);
                writer.WriteSignedVarInt(channel.Handle);
                writer.WriteSignedVarInt(channel.Type);
                return true;
            case OutputOperandAliasAttr alias:
                WriteLists(writer, OutputOperandAlias, alias.OutputTupleIndices);
                writer.WriteSignedVarInt(alias.OperandIndex);
                writer.WriteSignedVarInts(alias.OperandTupleIndices.Span);
                return true;
            case DotAlgorithmAttr algorithm:
                Write(writer, DotAlgorithm, algorithm);
                return true;
            case ResultAccuracyAttr accuracy:
                writer.WriteVarInt(ResultAccuracy);
                writer.WriteDouble(accuracy.AbsoluteTolerance);
                writer.WriteDouble(accuracy.RelativeTolerance);
                writer.WriteSignedVarInt(accuracy.Ulps);
                writer.WriteAttribute(accuracy.Mode);
                return true;
            default:
                return TryWriteMesh(attribute, writer);
        }
    }

    private static bool TryWriteMesh(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        switch (attribute)
        {
            case ReplicaGroupMeshAxesAttr groups:
                writer.WriteVarInt(ReplicaGroups);
                writer.WriteAttribute(groups.Mesh);
                writer.WriteAttributes<IrAttribute>([.. groups.Axes.Elements]);
                return true;
            case SubAxisInfoAttr part:
                writer.WriteVarInt(SubAxis);
                writer.WriteSignedVarInt(part.PreSize);
                writer.WriteSignedVarInt(part.Size);
                return true;
            case AxisRefAttr axis:
                writer.WriteVarInt(AxisRef);
                writer.WriteString(axis.Name);
                writer.WriteBoolean(axis.SubAxisInfo is not null);
                if (axis.SubAxisInfo is not null) writer.WriteAttribute(axis.SubAxisInfo);
                return true;
            case MeshAxisAttr axis:
                writer.WriteVarInt(MeshAxis);
                writer.WriteString(axis.Name);
                writer.WriteSignedVarInt(axis.Size);
                return true;
            case MeshAttr mesh:
                writer.WriteVarInt(Mesh);
                writer.WriteAttribute(new ArrayAttr([.. mesh.Axes]));
                writer.WriteBoolean(mesh.DeviceIds is not null);
                if (mesh.DeviceIds is not null) writer.WriteAttribute(mesh.DeviceIds);
                return true;
            default:
                return false;
        }
    }

    private static void Write(IBytecodeDialectWriter writer, ulong code, ConvAttr convolution)
    {
        writer.WriteVarInt(code);
        writer.WriteSignedVarInt(convolution.InputBatch);
        writer.WriteSignedVarInt(convolution.InputFeature);
        writer.WriteSignedVarInts(convolution.InputSpatial.Span);
        writer.WriteSignedVarInt(convolution.KernelInputFeature);
        writer.WriteSignedVarInt(convolution.KernelOutputFeature);
        writer.WriteSignedVarInts(convolution.KernelSpatial.Span);
        writer.WriteSignedVarInt(convolution.OutputBatch);
        writer.WriteSignedVarInt(convolution.OutputFeature);
        writer.WriteSignedVarInts(convolution.OutputSpatial.Span);
    }

    private static void Write(IBytecodeDialectWriter writer, ulong code, DotAlgorithmAttr algorithm)
    {
        writer.WriteVarInt(code);
        writer.WriteType(algorithm.LhsPrecisionType);
        writer.WriteType(algorithm.RhsPrecisionType);
        writer.WriteType(algorithm.AccumulationType);
        writer.WriteSignedVarInt(algorithm.LhsComponentCount);
        writer.WriteSignedVarInt(algorithm.RhsComponentCount);
        writer.WriteSignedVarInt(algorithm.NumPrimitiveOperations);
        writer.WriteBoolean(algorithm.AllowImpreciseAccumulation);
    }

    private static void WriteLists(IBytecodeDialectWriter writer, ulong code, params ReadOnlySpan<EquatableArray<long>> lists)
    {
        writer.WriteVarInt(code);
        foreach (var list in lists) writer.WriteSignedVarInts(list.Span);
    }

    private static MeshAttr ReadMesh(BytecodeDialectReader reader)
    {
        var axes = reader.ReadAttribute<ArrayAttr>();
        if (axes.Elements.FirstOrDefault(static a => a is not MeshAxisAttr) is { } other) throw new BytecodeException($"expected an axis of a mesh, but found {other}");
        var devices = reader.ReadBoolean() ? reader.ReadAttribute<DenseElementsAttr>() : null;
        return Valid(new MeshAttr([.. axes.Elements.Cast<MeshAxisAttr>()], devices), static a => a.Invalid());
    }

    private static TAttr Valid<TAttr>(TAttr attribute, Func<TAttr, string?> whyNot) => whyNot(attribute) is { } reason ? throw new BytecodeException(reason) : attribute;

    private static ResultAccuracyAttr ReadAccuracy(BytecodeDialectReader reader)
    {
        var accuracy = new ResultAccuracyAttr(reader.ReadDouble(), reader.ReadDouble(), reader.ReadSignedVarInt(), reader.ReadAttribute<ResultAccuracyModeAttr>());
        return accuracy.Mistake is { } mistake ? throw new BytecodeException(mistake) : accuracy;
    }
}

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The groups of devices that lie along axes of a mesh, as lists.</summary>
public static class MeshGroups
{
    /// <summary>More devices than this are taken for a mistake.</summary>
    private const long DeviceLimit = 1 << 24;

    /// <param name="op">Where the attribute is used, for meshes that are symbols.</param>
    /// <param name="attribute">The axes.</param>
    /// <exception cref="EvaluationException">The mesh is not there, or its axes are not those that it should have.</exception>
    public static long[][] Of(Operation op, ReplicaGroupMeshAxesAttr attribute)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(attribute);
        return Of(attribute.Mesh as MeshAttr ?? Find(op, (SymbolRefAttr)attribute.Mesh), attribute.Axes);
    }

    /// <summary>The groups of the devices of a mesh along axes, of which the last varies fastest.</summary>
    /// <exception cref="EvaluationException">The mesh has not all axes, or an axis is split.</exception>
    public static long[][] Of(MeshAttr mesh, ArrayAttr axes)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        ArgumentNullException.ThrowIfNull(axes);
        var inner = axes.Elements.Select(axis => IndexOf(mesh, axis)).ToList();
        if (inner.Distinct().Count() != inner.Count) throw new EvaluationException("axes of replica groups must be there once");
        List<int> order = [.. Enumerable.Range(0, mesh.Axes.Count).Where(i => !inner.Contains(i)), .. inner];
        var devices = DevicesOf(mesh);
        // The devices with the axes of groups moved to the end: then groups lie one behind the other.
        var transposed = TensorKernels.Transpose(devices, [.. order.Select(i => (long)i)]).Read<long>();
        long size = 1;
        foreach (int axis in inner) size *= mesh.Axes[axis].Size;
        var groups = new long[size == 0 ? 0 : transposed.Length / size][];
        for (int i = 0; i < groups.Length; i++) groups[i] = transposed.Slice((int)(i * size), (int)size).ToArray();
        return groups;
    }

    private static MeshAttr Find(Operation op, SymbolRefAttr symbol)
    {
        var found = SymbolTable.LookupNearest(op, symbol) ?? throw new EvaluationException($"mesh {symbol} not found");
        return found.GetAttribute("mesh") as MeshAttr ?? found.GetAttribute("stablehlo.mesh") as MeshAttr ?? throw new EvaluationException($"{symbol} has no attribute that is a mesh");
    }

    private static int IndexOf(MeshAttr mesh, IrAttribute axis)
    {
        if (axis is not AxisRefAttr reference) throw new EvaluationException("expected AxisRefAttr in axes list");
        if (reference.SubAxisInfo is not null) throw new EvaluationException($"a part of axis '{reference.Name}' can't be turned into a list of devices");
        for (int i = 0; i < mesh.Axes.Count; i++)
            if (mesh.Axes[i].Name == reference.Name) return i;
        throw new EvaluationException($"axis '{reference.Name}' not found in mesh definition");
    }

    private static Tensor DevicesOf(MeshAttr mesh)
    {
        long count = 1;
        foreach (var axis in mesh.Axes)
        {
            if (axis.Size < 0 || (axis.Size > 0 && count > DeviceLimit / axis.Size)) throw new EvaluationException($"axis '{axis.Name}' has the size {axis.Size}");
            count *= axis.Size;
        }
        var shape = Shape.Create([.. mesh.Axes.Select(a => a.Size)]);
        if (mesh.DeviceIds is null or { Count: 0 }) return TensorKernels.Iota(IntegerType.I64, [count], 0).Reshape(shape);
        if (mesh.DeviceIds.Count != count) throw new EvaluationException($"a mesh of {count} devices has {mesh.DeviceIds.Count} device ids");
        return TensorKernels.Convert(Tensor.From(mesh.DeviceIds), IntegerType.I64).Reshape(shape);
    }
}
